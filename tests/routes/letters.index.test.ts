import { expect, test } from 'vitest'
import { loader } from '#app/routes/letters._index.tsx'
import { confirmCut } from '#app/services/cuts.server.ts'
import { openLocales, setDueDate } from '#app/services/locales.server.ts'
import { importShortLetter } from '#tests/support/letter.ts'
import { answerOf, signIn } from '#tests/support/requests.ts'

const load = (request: Request) => loader({ request, params: {}, context: {} })

test('people see their letters with how far they are, and no others', async () => {
  const visit = await signIn('Lena')
  const letter = await importShortLetter(await visit.ctx())
  const ctx = await visit.ctx()
  await confirmCut(ctx, letter)
  await openLocales(ctx, letter, ['pl', 'de'])
  await setDueDate(ctx, letter, 'pl', '2021-12-09')
  await setDueDate(ctx, letter, 'de', '2021-12-08')
  const stranger = await signIn('Lars')

  expect((await load(visit.get('/letters'))).letters).toMatchObject([
    { id: letter, title: 'A short letter', confirmed: true, open: 2, dueOn: '2021-12-08' },
  ])
  expect((await load(stranger.get('/letters'))).letters).toEqual([])
})

test('a visitor is sent to sign in', async () => {
  const answer = await answerOf(load(new Request('http://localhost/letters')))
  expect(answer.headers.get('location')).toBe('/sign-in?to=%2Fletters')
})
