import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { openContext } from '#app/boot.server.ts'
import { operator } from '#app/domain/actor.ts'
import { type Action, permissions } from '#app/domain/permissions.ts'
import { confirmCut } from '#app/services/cuts.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { importShortLetter } from '#tests/support/letter.ts'
import { signIn, type Visit } from '#tests/support/requests.ts'

/** What a part of a route asks of the table of permissions; `anybody` sees nothing that is anybody's. */
type Asked = readonly Action[] | 'anybody'
interface Policy {
  readonly loader?: Asked
  readonly action?: Asked
}

/** Every route. A new one that is not listed here fails the first test. */
const policies: Record<string, Policy> = {
  $: { loader: 'anybody', action: 'anybody' },
  _index: { loader: ['work.see'] },
  'addressees.$state': { loader: ['addressee.see'], action: ['addressee.edit'] },
  'addressees._index': { loader: ['addressee.see'] },
  'addressees[.]csv': { loader: ['addressee.see'] },
  'addressees[.]json': { loader: ['addressee.see'] },
  'addressees.import': { loader: ['addressee.edit'], action: ['addressee.edit'] },
  'addressees.forms.$locale': { loader: ['addressee.see'], action: ['form.check'] },
  'addressees.forms._index': { loader: ['addressee.see'] },
  'dictionaries.$locale.$file': { loader: ['dictionary.read'] },
  healthz: { loader: 'anybody' },
  language: { loader: 'anybody', action: 'anybody' },
  law: { loader: ['law.see'], action: ['law.enter'] },
  'letters.$letter.$locale.certificate[.]json': { loader: ['certificate.download'] },
  'letters.$letter.$locale.certificate[.]pdf': { loader: ['certificate.download'] },
  'letters.$letter.certificate[.]json': { loader: ['certificate.download-all'] },
  'letters.$letter.certificate[.]pdf': { loader: ['certificate.download-all'] },
  'letters.$letter.$locale.$file': {
    loader: ['version.download-draft', 'version.download-signed'],
  },
  'letters.$letter.$locale._index': {
    loader: ['translation.read'],
    action: [
      'target.write',
      'target.review',
      'target.reopen',
      'finding.dismiss',
      'finding.own-translation',
      'note.write',
      'note.pin',
      'suggestion.make',
    ],
  },
  'letters.$letter.$locale.acts': { action: ['target.write', 'target.review', 'target.reopen'] },
  'letters.$letter.$locale.draft-key': { action: ['target.write', 'target.review'] },
  'letters.$letter.$locale.history': {
    loader: ['translation.read'],
    action: ['target.write', 'target.review'],
  },
  'letters.$letter.$locale.news': { loader: ['translation.read'] },
  'letters.$letter.$locale.matches': { loader: ['translation.read'] },
  'letters.$letter.$locale.concordance': { loader: ['translation.read'] },
  'letters.$letter.$locale.paste': {
    loader: ['translation.paste'],
    action: ['translation.paste'],
  },
  'letters.$letter.$locale.languages': { loader: ['translation.relay'] },
  'letters.$letter.$locale.find': { loader: ['translation.read'], action: ['target.write'] },
  'letters.$letter.$locale.find_.acts': { action: ['target.write'] },
  'letters.$letter.$locale.preview': { loader: ['translation.read'] },
  'letters.$letter.$locale.preview_.versions': { loader: ['translation.read'] },
  'letters.$letter.$locale.presence': {
    loader: ['translation.read'],
    action: ['translation.read'],
  },
  'letters.$letter.$locale.sign-off': {
    loader: ['translation.read'],
    action: ['sign-off.sign', 'sign-off.second', 'sign-off.withdraw', 'sign-off.void'],
  },
  'letters.$letter.$locale.words': { loader: ['translation.read'], action: ['word.accept'] },
  'letters.$letter.$locale.working-copy': { action: ['target.write', 'target.review'] },
  'letters.$letter._index': { loader: ['letter.see'] },
  'letters.$letter.checkpoint[.]json': { loader: ['history.verify'] },
  'letters.$letter.details': { loader: ['letter.see'], action: ['letter.change'] },
  'letters.$letter.documents._index': { loader: ['letter.see'], action: ['letter.change'] },
  'letters.$letter.documents.typography': { loader: ['source.see', 'translation.read'] },
  'letters.$letter.history[.]json': { loader: ['history.verify'] },
  'letters.$letter.ministries.$state.$file': {
    loader: ['version.download-draft', 'version.download-signed'],
  },
  'letters.$letter.ministries.$state.corrigendum.$file': {
    loader: ['letter.see', 'version.download-draft', 'version.download-signed'],
  },
  'letters.$letter.ministries.$state.sent.$sending.$file': {
    loader: ['version.download-signed'],
  },
  'letters.$letter.ministries.$state.sent.$sending._index': {
    loader: ['letter.see'],
    action: ['version.mark-sent'],
  },
  'letters.$letter.ministries.send': {
    loader: ['version.mark-sent'],
    action: ['version.mark-sent'],
  },
  'letters.$letter.ministries.sent[.]csv': { loader: ['letter.see'] },
  'letters.$letter.ministries._index': { loader: ['letter.see'], action: ['addressee.confirm'] },
  'letters.$letter.package[.]zip': { loader: ['package.download'] },
  'letters.$letter.equivalence[.]pdf': { loader: ['parity.state'] },
  'letters.$letter.parity': {
    loader: ['parity.see'],
    action: ['parity.mark', 'parity.answer'],
  },
  'letters.$letter.people': {
    loader: ['people.manage'],
    action: ['people.manage', 'locale.open', 'account.invite', 'four-eyes.waive'],
  },
  'letters.$letter.proof': { loader: ['history.verify'] },
  'letters.$letter.queries': { loader: ['query.list'], action: ['query.answer'] },
  'letters.$letter.source': {
    loader: ['source.see'],
    action: ['source.edit', 'source.reword', 'source.judge-wording'],
  },
  'letters.$letter.source_.edition': {
    loader: ['edition.prepare'],
    action: ['edition.prepare', 'edition.publish'],
  },
  'letters.$letter.signatories._index': {
    loader: ['source.see'],
    action: ['signatory.change'],
  },
  'letters.$letter.signatories.import': {
    loader: ['signatory.change'],
    action: ['signatory.change'],
  },
  'letters.$letter.signatories[.]csv': { loader: ['source.see'] },
  'letters.$letter.verifier[.]html': { loader: ['history.verify'] },
  'letters._index': { loader: ['letter.list'] },
  'letters.new': { loader: ['letter.import'], action: ['letter.import'] },
  'letters.$letter.$locale.terms': { action: ['term.propose', 'term.edit'] },
  'termbase.$concept': { loader: ['term.see'], action: ['term.edit'] },
  'termbase._index': { loader: ['term.see'] },
  'termbase.new': { loader: ['term.edit'], action: ['term.edit'] },
  'link.$token': { loader: ['session.start'], action: ['session.start'] },
  memory: { loader: ['memory.see'], action: ['memory.edit', 'memory.release'] },
  people: { loader: ['account.manage'], action: ['account.manage'] },
  readyz: { loader: 'anybody' },
  session: { loader: 'anybody', action: ['session.extend'] },
  settings: { loader: ['account.change-own'], action: ['account.change-own', 'session.end'] },
  'sign-in': { loader: 'anybody', action: ['session.start'] },
  'sign-out': { loader: 'anybody', action: ['session.end'] },
}

/** What only the command line does. */
const withoutRoute: readonly Action[] = [
  'backup.make',
  'certificate.check',
  'dictionary.change',
  'key.change',
]

interface RouteModule {
  readonly loader?: (given: object) => unknown
  readonly action?: (given: object) => unknown
}

const modules = Object.fromEntries(
  Object.entries(import.meta.glob<RouteModule>('/app/routes/*', { eager: true })).map(
    ([path, module]) => [path.replace(/^.*\/|\.tsx?$/g, ''), module],
  ),
)

const parts = Object.entries(policies).flatMap(([route, policy]) =>
  (['loader', 'action'] as const).flatMap((part) => {
    const asked = policy[part]
    return asked ? [{ route, part, asked }] : []
  }),
)

let stranger: Visit
let letter: number

beforeAll(async () => {
  const ctx = await openContext(operator)
  letter = await importShortLetter(ctx)
  await confirmCut(ctx, letter)
  await openLocales(ctx, letter, ['pl'])
  stranger = await signIn('Stranger')
})

async function ask(route: string, part: 'loader' | 'action', request: Request) {
  const file = route.includes('$state') ? 'pl.pdf' : 'letter.pdf'
  const params = { letter: `${letter}`, locale: 'pl', state: 'pl', file, sending: '1', token: 'x' }
  try {
    return await modules[route]?.[part]?.({ request, params, context: {} })
  } catch (thrown) {
    return thrown
  }
}

test('every loader and action of every route says what it asks', () => {
  const found = Object.entries(modules).map(([route, module]) => [
    route,
    (['loader', 'action'] as const).filter((part) => module[part] !== undefined),
  ])
  const listed = Object.entries(policies).map(([route, policy]) => [route, Object.keys(policy)])
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(listed))
})

test('every permission is asked by a route or only at the command line', () => {
  const asked = parts.flatMap((part) => (part.asked === 'anybody' ? [] : part.asked))
  expect([...new Set([...asked, ...withoutRoute])].sort()).toEqual(Object.keys(permissions).sort())
})

test('every permission is asked in a service', () => {
  const services = readdirSync('app/services').map((file) =>
    readFileSync(`app/services/${file}`, 'utf8'),
  )
  const unasked = Object.keys(permissions).filter(
    (action) => !services.some((source) => source.includes(`'${action}'`)),
  )
  expect(unasked).toEqual([])
})

const closed = parts.filter(
  ({ asked }) =>
    asked !== 'anybody' &&
    asked.every((action) => !(permissions[action] as readonly string[]).includes('visitor')),
)

test.each(closed)('a visitor who asks the $part of $route is sent to sign in', async (asked) => {
  const method = asked.part === 'loader' ? 'GET' : 'POST'
  const body = method === 'POST' ? new URLSearchParams() : null
  const request = new Request('http://localhost/letters/1?x', { method, body })
  const answer = await ask(asked.route, asked.part, request)
  expect(answer).toBeInstanceOf(Response)
  expect((answer as Response).status).toBe(302)
  expect((answer as Response).headers.get('location')).toMatch(/^\/sign-in\?to=%2Fletters%2F1/)
})

const ofLetter = closed.filter(({ route }) => route.includes('$letter'))

test.each(ofLetter.filter(({ part }) => part === 'loader'))(
  'for whoever has no role in a letter the loader of $route finds none',
  async ({ route }) => {
    const answer = await ask(route, 'loader', stranger.get('/'))
    expect(answer).toBeInstanceOf(Response)
    expect((answer as Response).status).toBe(404)
    expect(await (answer as Response).text()).not.toMatch(/activists|short letter/)
  },
)

test.each(ofLetter.filter(({ part }) => part === 'action'))(
  'for whoever has no role in a letter the action of $route does nothing',
  async ({ route }) => {
    const { db } = await openContext(operator)
    const before = await db('events').count()
    const answer = await ask(route, 'action', stranger.post('/', {}))
    expect((answer as Response).status).toBeGreaterThanOrEqual(400)
    expect((answer as Response).status).toBeLessThan(500)
    expect(await db('events').count()).toEqual(before)
  },
)
