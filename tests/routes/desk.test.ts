import { expect, test } from 'vitest'
import { openContext } from '#app/boot.server.ts'
import { operator } from '#app/domain/actor.ts'
import { action, loader } from '#app/routes/letters.$letter.$locale._index.tsx'
import { action as doAct } from '#app/routes/letters.$letter.$locale.acts.tsx'
import { action as keep } from '#app/routes/letters.$letter.$locale.working-copy.tsx'
import { confirmCut } from '#app/services/cuts.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { importShortLetter } from '#tests/support/letter.ts'
import { publish, putIn, reword } from '#tests/support/published.ts'
import { answerOf, signIn, type Visit } from '#tests/support/requests.ts'

let people = 0

async function begin() {
  people += 1
  const ctx = await openContext(operator)
  const letter = await importShortLetter(ctx)
  await confirmCut(ctx, letter)
  await openLocales(ctx, letter, ['pl'])
  const role = { letter, locale: 'pl' } as const
  const translator = await signIn(`Tessa${people}`, { ...role, role: 'translator' })
  const reviewer = await signIn(`Rita${people}`, { ...role, role: 'reviewer' })
  const path = `/letters/${letter}/pl`
  const params = { letter: `${letter}`, locale: 'pl' }
  const see = (visit: Visit, query = '') =>
    loader({ request: visit.get(path + query), params, context: {} })
  const send = (visit: Visit, form: Record<string, string>) =>
    answerOf(action({ request: visit.post(path, form), params, context: {} }))
  const ask = (visit: Visit, form: Record<string, string>) =>
    answerOf(doAct({ request: visit.post(`${path}/acts`, form), params, context: {} }))
  const type = (visit: Visit, form: Record<string, string>) =>
    answerOf(keep({ request: visit.post(`${path}/working-copy`, form), params, context: {} }))
  const at = async (visit: Visit, unit: number) =>
    (await see(visit)).desk.pairs.find((pair) => pair.number === unit)?.target
  return { letter, path, translator, reviewer, see, send, ask, type, at }
}

const text = 'Szanowny Panie Ministrze,'
const confirm = { kind: 'confirm', unit: '3', edition: '1', version: '0', text }

test('the desk opens at the pair of the address, else at the first shown that needs this person', async () => {
  const { see, translator, reviewer } = await begin()
  expect(await see(translator, '?unit=4')).toMatchObject({
    begin: 4,
    linked: true,
    wanted: { filter: 'all' },
  })
  expect(await see(translator, '?unit=99&show=untranslated')).toMatchObject({
    begin: 1,
    linked: false,
    wanted: { filter: 'untranslated' },
  })
  expect(await see(translator, '?show=stale')).toMatchObject({
    begin: null,
    wanted: { filter: 'stale' },
  })
  expect(await see(reviewer, '?unit=x&show=y')).toMatchObject({
    begin: null,
    wanted: { filter: 'all' },
  })
})

test('a plain form confirms and leads back to its pair, or on to the next', async () => {
  const { path, send, at, translator } = await begin()
  const answer = await send(translator, confirm)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${path}?unit=3#unit-3`])
  const further = {
    kind: 'confirm-next',
    unit: '1',
    edition: '1',
    version: '0',
    text: 'Krótki list',
    next: '4',
  }
  const on = await send(translator, further)
  expect(on.headers.get('location')).toBe(`${path}?unit=4#unit-4`)
  expect(await at(translator, 3)).toMatchObject({ text, state: 'translated' })
})

test('a refused form comes back with what was typed', async () => {
  const { send, translator } = await begin()
  const answer = await send(translator, { ...confirm, text: '\r\n ' })
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({
    unit: 3,
    refusal: 'target/empty',
    typed: { kind: 'confirm', text: '\n ' },
  })
})

test('line breaks of a form become those of a text', async () => {
  const { send, at, translator } = await begin()
  await send(translator, { ...confirm, text: 'Szanowny\r\nPanie,' })
  expect((await at(translator, 3))?.text).toBe('Szanowny\nPanie,')
})

test('a script gets the answer and the pair as it now reads', async () => {
  const { ask, translator } = await begin()
  const answer = await ask(translator, { ...confirm, seen: 'open' })
  expect(await answer.json()).toMatchObject({
    ok: true,
    news: {
      state: 'open',
      pairs: [{ number: 3, target: { text, state: 'translated', version: 1 } }],
    },
  })
})

test('a script that comes too late gets the three texts', async () => {
  const { ask, translator } = await begin()
  await ask(translator, confirm)
  const late = await ask(translator, { ...confirm, text: 'Drogi Panie,' })
  expect(late.status).toBe(409)
  expect(await late.json()).toMatchObject({
    refusal: 'target/changed-meanwhile',
    news: { pairs: [{ target: { text, base: '', workingCopy: { text: 'Drogi Panie,' } } }] },
  })
})

test('an autosave is kept and found again, and tells of a target that moved on', async () => {
  const { type, ask, at, translator } = await begin()
  const typed = { unit: '3', edition: '1', version: '0', text: 'Szan' }
  expect(await (await type(translator, typed)).json()).toMatchObject({
    ok: true,
    value: { conflict: false },
    news: null,
  })
  expect((await at(translator, 3))?.workingCopy).toMatchObject({ text: 'Szan', madeFrom: 0 })
  await ask(translator, confirm)
  expect(await (await type(translator, typed)).json()).toMatchObject({
    value: { conflict: true },
    news: { pairs: [{ number: 3, target: { text } }] },
  })
})

test('an autosave that the page has given up is not kept', async () => {
  const { letter, at, path, translator } = await begin()
  const gone = new AbortController()
  const form = { unit: '3', edition: '1', version: '0', text: 'older' }
  const request = new Request(translator.post(`${path}/working-copy`, form), {
    signal: gone.signal,
  })
  const params = { letter: `${letter}`, locale: 'pl' }
  const answer = answerOf(keep({ request, params, context: {} }))
  gone.abort()
  await answer
  expect((await at(translator, 3))?.workingCopy).toBeNull()
})

test('a reviewer approves others’ work, and nobody their own', async () => {
  const { ask, at, translator, reviewer } = await begin()
  await ask(translator, confirm)
  const approve = { kind: 'approve', unit: '3', edition: '1', version: '1' }
  expect((await ask(translator, approve)).status).toBe(403)
  expect((await ask(reviewer, approve)).status).toBe(200)
  expect((await at(translator, 3))?.state).toBe('reviewed')
})

test('a text with a mistake is confirmed by the second asking, with scripts and without', async () => {
  const { send, ask, at, translator } = await begin()
  const wrong = { ...confirm, unit: '4', text: 'Piszemy (w sprawie 6 działaczy.' }
  const refused = await ask(translator, { ...wrong, kind: 'confirm-next', next: '1' })
  const told = await refused.json()
  expect([refused.status, told]).toMatchObject([
    409,
    { refusal: 'target/has-errors', errors: [{ check: 'brackets' }] },
  ])
  const plain = await (await send(translator, { ...wrong, kind: 'confirm-next', next: '1' })).json()
  expect(plain).toMatchObject({
    refusal: 'target/has-errors',
    typed: { kind: 'confirm-next', text: wrong.text },
    errors: told.errors,
  })
  expect((await at(translator, 4))?.state).toBe('empty')
  const named = told.errors.map(({ fingerprint }: { fingerprint: string }) => fingerprint)
  const again = { ...wrong, despite: JSON.stringify(named) }
  expect((await send(translator, { ...wrong, despite: 'x' })).status).toBe(409)
  expect((await send(translator, again)).status).toBe(303)
  expect((await at(translator, 4))?.state).toBe('translated')
})

test('a return needs a category and a comment', async () => {
  const { ask, at, translator, reviewer } = await begin()
  await ask(translator, confirm)
  const reject = {
    kind: 'reject',
    unit: '3',
    edition: '1',
    version: '1',
    category: 'style',
    severity: 'minor',
    comment: ' ',
  }
  expect((await ask(reviewer, reject)).status).toBe(422)
  const { category: _, ...without } = reject
  expect((await ask(reviewer, without)).status).toBe(400)
  expect((await ask(reviewer, { ...reject, comment: 'Too stiff.' })).status).toBe(200)
  expect((await at(translator, 3))?.returned).toMatchObject({ comment: 'Too stiff.' })
})

test('a date in one’s own words goes back to the rule', async () => {
  const { ask, at, translator } = await begin()
  const words = {
    kind: 'confirm',
    unit: '2',
    edition: '1',
    version: '0',
    text: 'dnia 3 grudnia 2021 r.',
  }
  await ask(translator, words)
  await ask(translator, { ...words, kind: 'use-rule', version: '1' })
  expect(await at(translator, 2)).toMatchObject({ text: '', state: 'empty' })
})

test.each([
  ['an act that is none', { ...confirm, kind: 'enter' }],
  ['a version that is none', { ...confirm, version: '-1' }],
  ['a unit that is none', { ...confirm, unit: 'x' }],
])('%s is answered 400', async (_, form) => {
  const { send, translator } = await begin()
  expect((await send(translator, form as Record<string, string>)).status).toBe(400)
})

test('whoever is signed out is sent to sign in, and whoever may not see the letter finds none', async () => {
  const { see, path, letter } = await begin()
  const stranger = await signIn(`Olga${people}`)
  expect((await answerOf(see(stranger))).status).toBe(404)
  const params = { letter: `${letter}`, locale: 'pl' }
  const request = new Request(`http://localhost${path}?unit=5`)
  const answer = await answerOf(loader({ request, params, context: {} }))
  expect(answer.headers.get('location')).toContain(encodeURIComponent(`${path}?unit=5`))
})

const regional = { kind: 'regional', unit: '3', edition: '1', variant: 'de-AT' }
const words = 'Sehr geehrter Herr Bundesminister,'

async function beginGerman() {
  people += 1
  const ctx = await openContext(operator)
  const letter = await importShortLetter(ctx)
  await confirmCut(ctx, letter)
  await openLocales(ctx, letter, ['de'])
  const role = { letter, locale: 'de' } as const
  const path = `/letters/${letter}/de`
  const params = { letter: `${letter}`, locale: 'de' }
  return {
    path,
    translator: await signIn(`Thea${people}`, { ...role, role: 'translator' }),
    reviewer: await signIn(`Rolf${people}`, { ...role, role: 'reviewer' }),
    see: (visit: Visit, query = '') =>
      loader({ request: visit.get(path + query), params, context: {} }),
    send: (visit: Visit, form: Record<string, string>) =>
      answerOf(action({ request: visit.post(path, form), params, context: {} })),
    ask: (visit: Visit, form: Record<string, string>) =>
      answerOf(doAct({ request: visit.post(`${path}/acts`, form), params, context: {} })),
  }
}

test('a plain form words a pair for a region, and the address opens its editor', async () => {
  const { path, translator, reviewer, see, send } = await beginGerman()
  const form = { ...regional, command: 'confirm', version: '0', text: words }
  const answer = await send(translator, form)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${path}?unit=3#unit-3`])
  const { desk, variant } = await see(reviewer, '?unit=3&variant=de-AT')
  expect(variant).toBe('de-AT')
  const pair = desk.pairs.find(({ number }) => number === 3)
  expect(pair?.variants.map(({ state }) => state)).toEqual(['translated', 'empty', 'empty'])
  expect((await see(reviewer, '?variant=de-CH')).variant).toBeNull()
  expect((await see(reviewer, '?show=needs-me')).begin).toBe(3)
})

test('what was typed for a region comes back with the refusal', async () => {
  const { translator, send } = await beginGerman()
  const form = { ...regional, command: 'confirm', version: '7', text: words }
  const answer = await send(translator, form)
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({
    unit: 3,
    refusal: 'target/changed-meanwhile',
    typed: { kind: 'regional', variant: 'de-AT', command: 'confirm', text: words },
  })
})

test('a page with scripts gets the pair as it reads once a region’s wording is approved', async () => {
  const { translator, reviewer, send, ask } = await beginGerman()
  await send(translator, { ...regional, command: 'confirm', version: '0', text: words })
  const answer = await ask(reviewer, { ...regional, command: 'approve', version: '1' })
  expect(answer.status).toBe(200)
  const { news } = await answer.json()
  expect(news.pairs[0].variants[0]).toMatchObject({ state: 'reviewed', text: words })
})

test.each([
  ['a variant of another language', { variant: 'fr-BE' }, 404],
  ['a variant that is none', { variant: 'de-CH' }, 400],
  ['a command that is none', { command: 'enter' }, 400],
])('at the desk %s is refused', async (_, change, status) => {
  const { translator, send } = await beginGerman()
  const form = { ...regional, command: 'confirm', version: '0', text: words, ...change }
  expect((await send(translator, form)).status).toBe(status)
})

test('what was shown is approved together by a plain form, and a refusal stays on the page', async () => {
  const { path, send, see, at, translator, reviewer } = await begin()
  await send(translator, confirm)
  const batch = { kind: 'approve-batch', edition: '1', approve: '3 1', show: 'to-review' }
  const early = await send(reviewer, batch)
  expect([early.status, await early.json()]).toMatchObject([409, { refusal: 'batch/not-shown' }])
  await see(reviewer, '?show=to-review')
  const done = await send(reviewer, batch)
  expect(done.headers.get('location')).toBe(`${path}?show=to-review&approved=1`)
  expect(await at(reviewer, 3)).toMatchObject({ state: 'reviewed' })
  const none = await send(reviewer, { kind: 'approve-batch', edition: '1', show: 'x' })
  expect([none.status, await none.json()]).toMatchObject([422, { refusal: 'batch/empty' }])
  expect((await send(reviewer, { ...batch, approve: '3' })).status).toBe(400)
})

test('a return says how much it matters', async () => {
  const { send, at, translator, reviewer } = await begin()
  await send(translator, confirm)
  const form = {
    kind: 'reject',
    unit: '3',
    edition: '1',
    version: '1',
    category: 'style',
    comment: 'Too stiff.',
  }
  expect((await send(reviewer, form)).status).toBe(400)
  expect((await send(reviewer, { ...form, severity: 'major' })).status).toBe(303)
  expect((await at(translator, 3))?.returned).toMatchObject({ severity: 'major' })
})

/** The same, once the paragraph means something else and is the fifth part. */
async function beginOutdated() {
  const team = await begin()
  const { letter, ask, translator } = team
  const old = { ...confirm, unit: '4', text: 'Piszemy w sprawie 6 działaczy.' }
  await ask(translator, old)
  people += 1
  const coordinator = await signIn(`Cora${people}`, { letter, role: 'coordinator', locale: null })
  const changed = reword(4, 'We are writing about 7 activists.', 'meaning')
  const note = { do: 'note', note: 'It is seven.' } as const
  await publish(await coordinator.ctx(), letter, changed, putIn(3, 'We are glad.'), note)
  const late = { ...old, version: '1', text: 'Piszemy w sprawie 7 działaczy.' }
  return { ...team, late }
}

test('a plain form from before an edition is refused, and its text stands at its own paragraph', async () => {
  const { send, at, translator, late } = await beginOutdated()
  const answer = await send(translator, late)
  expect(answer.status).toBe(409)
  const problem = await answer.json()
  expect(problem).toMatchObject({
    refusal: 'edition/published-meanwhile',
    details: { number: 2 },
    typed: { text: late.text },
  })
  const now = await at(translator, 5)
  expect(now).toMatchObject({ id: problem.target, version: 1, workingCopy: { text: late.text } })
  expect(await at(translator, 4)).toMatchObject({ text: '', workingCopy: null })
})

test('a page with scripts from before an edition gets no pairs, and what it saves is kept', async () => {
  const { ask, type, at, translator, reviewer, late } = await beginOutdated()
  const answer = await ask(translator, late)
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({ refusal: 'edition/published-meanwhile', news: null })
  const typed = { unit: '4', edition: '1', version: '1', text: 'Piszemy' }
  expect(await (await type(translator, typed)).json()).toMatchObject({
    ok: true,
    value: { published: 2 },
    news: null,
  })
  expect((await at(translator, 5))?.workingCopy?.text).toBe('Piszemy')
  const approve = { kind: 'approve', unit: '4', edition: '1', version: '1' }
  expect((await ask(reviewer, approve)).status).toBe(409)
})

test('several are not approved together from before an edition, and a form must name one', async () => {
  const { send, reviewer, late } = await beginOutdated()
  const batch = { kind: 'approve-batch', edition: '1', approve: '4 1', show: 'all' }
  const refused = await send(reviewer, batch)
  expect([refused.status, await refused.json()]).toMatchObject([
    409,
    { refusal: 'edition/published-meanwhile' },
  ])
  const { edition: _, ...without } = late
  expect((await send(reviewer, without)).status).toBe(400)
})
