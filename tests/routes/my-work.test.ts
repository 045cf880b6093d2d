import { expect, test } from 'vitest'
import { createI18n } from '#app/i18n/instance.ts'
import { handle, loader } from '#app/routes/_index.tsx'
import { confirmCut } from '#app/services/cuts.server.ts'
import { openLocales, setDueDate } from '#app/services/locales.server.ts'
import work from '#locales/en/work.json'
import { importShortLetter } from '#tests/support/letter.ts'
import { answerOf, signIn } from '#tests/support/requests.ts'

const load = (request: Request) => loader({ request, params: {}, context: {} })
const { t } = createI18n('en', { 'work.json': work })

test('a visitor is sent to sign in', async () => {
  const answer = await answerOf(load(new Request('http://localhost/')))
  expect(answer.headers.get('location')).toBe('/sign-in?to=%2F')
})

test('a coordinator sees what their letter needs next, a translator what waits in their language', async () => {
  const coordinator = await signIn('Carla')
  const letter = await importShortLetter(await coordinator.ctx())
  const begun = await load(coordinator.get('/'))
  expect(begun.letters).toMatchObject([{ coordinates: true, open: 0, head: { confirmed: false } }])
  expect(handle.title(t, begun)).toBe('My work')

  const ctx = await coordinator.ctx()
  await confirmCut(ctx, letter)
  await openLocales(ctx, letter, ['pl'])
  await setDueDate(ctx, letter, 'pl', '2021-12-09')
  const translator = await signIn('Tomasz', { letter, role: 'translator', locale: 'pl' })
  const mine = await load(translator.get('/'))
  expect(mine.letters).toMatchObject([
    {
      coordinates: false,
      translations: [{ locale: 'pl', dueOn: '2021-12-09', waiting: { toTranslate: 3 } }],
    },
  ])
  expect(handle.title(t, mine)).toBe('(3) My work')
})

test('somebody without a role has no letters', async () => {
  const visit = await signIn('Nils')
  expect(await load(visit.get('/'))).toMatchObject({ waiting: 0, letters: [] })
})
