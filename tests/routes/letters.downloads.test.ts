import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { chainOf } from '#app/domain/event.ts'
import { loader as general } from '#app/routes/letters.$letter.$locale.$file.tsx'
import { loader as ministry } from '#app/routes/letters.$letter.ministries.$state.$file.tsx'
import { loader as pack } from '#app/routes/letters.$letter.package[.]zip.tsx'
import type { Context } from '#app/services/context.server.ts'
import { signOff } from '#app/services/sign-offs.server.ts'
import { readSigning } from '#app/services/signing.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { answerOf, type Visit } from '#tests/support/requests.ts'
import { createReviewedTeam, createTeam } from '#tests/support/team.ts'

const take = (visit: Visit, letter: number | string, locale: string, file: string) =>
  answerOf(
    general({
      request: visit.get(`/letters/${letter}/${locale}/${file}`),
      params: { letter: `${letter}`, locale, file },
      context: {},
    }),
  )

const takeMinistry = (visit: Visit, letter: number, state: string, file: string) =>
  answerOf(
    ministry({
      request: visit.get(`/letters/${letter}/ministries/${state}/${file}`),
      params: { letter: `${letter}`, state, file },
      context: {},
    }),
  )

const takeAll = (visit: Visit, letter: number, query = '') =>
  answerOf(
    pack({
      request: visit.get(`/letters/${letter}/package.zip${query}`),
      params: { letter: `${letter}` },
      context: {},
    }),
  )

const downloadsOf = async ({ db }: Context, letter: number) =>
  (await listEvents(db, chainOf(letter))).filter(({ kind }) => kind === 'downloaded')

test('a draft is a file to save that says so in its name, and its hash is in the history', async () => {
  const { translator, letter, operator } = await createTeam()
  const answer = await take(translator, letter, 'pl', 'letter.txt')
  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition':
      'attachment; filename="letter-pl-DRAFT.txt"; filename*=UTF-8\'\'letter-pl-DRAFT.txt',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const [logged] = await downloadsOf(operator, letter)
  expect(logged?.data).toEqual({ file: 'letter-pl-DRAFT.txt', sha256 })
})

test('a signed letter goes without a mark, to an observer too', async () => {
  const { reviewer, observer, letter } = await createReviewedTeam()
  expect((await take(observer, letter, 'pl', 'letter.txt')).status).toBe(403)
  const ctx = await reviewer.ctx()
  const page = await readSigning(ctx, letter, 'pl')
  const digest = page.ok ? page.value.digest : ''
  await signOff(ctx, letter, 'pl', { digest, statement: 'I have read it.' })
  const answer = await takeMinistry(observer, letter, 'pl', 'pl.html')
  expect(answer.headers.get('content-disposition')).toContain('"pl-pl.html"')
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
})

test('a refusal is a page with its status, and nothing is logged', async () => {
  const { elsewhere, outsider, letter, operator } = await createTeam()
  const refused = [
    [await take(elsewhere, letter, 'pl', 'letter.pdf'), 403],
    [await takeMinistry(elsewhere, letter, 'pl', 'pl.pdf'), 403],
    [await take(outsider, letter, 'pl', 'letter.pdf'), 404],
    [await takeAll(elsewhere, letter), 403],
    [await takeAll(outsider, letter), 404],
  ] as const
  for (const [answer, status] of refused) {
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await answer.text()).toContain('<h1>')
  }
  expect(await downloadsOf(operator, letter)).toEqual([])
})

test.each([
  'letter.exe',
  'letter.pdf.exe',
  'letter',
  'other.pdf',
  'letter.PDF',
  '../letter.pdf',
  'letter.constructor',
])('%s is no file of a letter', async (file) => {
  const { coordinator, letter } = await createTeam()
  expect((await take(coordinator, letter, 'pl', file)).status).toBe(404)
  expect((await takeMinistry(coordinator, letter, 'pl', file)).status).toBe(404)
})

test.each([
  ['xx', 'pl.pdf'],
  ['pl', 'de.pdf'],
  ['__proto__', 'pl.pdf'],
])('there is no version %s/%s', async (state, file) => {
  const { coordinator, letter } = await createTeam()
  expect((await takeMinistry(coordinator, letter, state, file)).status).toBe(404)
})

test('an address that names no letter shows nothing of itself on the page', async () => {
  const { coordinator } = await createTeam()
  const answer = await take(coordinator, '"><b>1', 'pl', 'letter.pdf')
  expect(answer.status).toBe(404)
  expect(await answer.text()).not.toContain('"><b>')
})

test('the package holds what is ready, and no draft', async () => {
  const { coordinator, letter } = await createTeam()
  const answer = await takeAll(coordinator, letter)
  expect(answer.headers.get('content-type')).toBe('application/zip')
  const files = Object.keys(unzipSync(new Uint8Array(await answer.arrayBuffer())))
  expect(files).toContain('manifest.json')
  expect(files).toContain('ministries/ie-en.pdf')
  expect(files.filter((file) => file.includes('-pl'))).toEqual([])
}, 60_000)
