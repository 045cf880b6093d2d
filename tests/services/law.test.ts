import { expect, test } from 'vitest'
import type { TypedWording } from '#app/domain/law/entered-wording.ts'
import { confirmCut } from '#app/services/cuts.server.ts'
import { readDesk } from '#app/services/desk.server.ts'
import { actAtDesk } from '#app/services/desk-acts.server.ts'
import { enterWording, readBank } from '#app/services/law.server.ts'
import { importLetter } from '#app/services/letters.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { signOff } from '#app/services/sign-offs.server.ts'
import { readSigning } from '#app/services/signing.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { listSignOffs } from '#db/queries/sign-offs.ts'
import { shippedWordings } from '#db/reference/official-passages.ts'
import { as, createContext } from '#tests/support/context.ts'
import { addAccount } from '#tests/support/letter.ts'
import { statement } from '#tests/support/reviewed.ts'

const quoting = [
  'December 03, 2021',
  'Dear Minister,',
  'Abuses are “of serious concern as regards the objectives of the common foreign and security policy” (art. 1, par. d of Council Decision CFSP 2020/1999).',
].join('\n')

const polish =
  'Nadużycia „budzą obawy ze względu na cele wspólnej polityki zagranicznej i bezpieczeństwa” (art. 1 ust. 1 lit. d) decyzji Rady (WPZiB) 2020/1999).'

/** A letter that quotes the Decision, in Polish, translated by Tessa; Rita reviews. */
async function createQuoting() {
  const ctx = await createContext()
  const bytes = new TextEncoder().encode(quoting)
  const imported = await importLetter(ctx, { title: 'Spyware', sourceLocale: 'en', bytes })
  const letter = imported.ok ? imported.value.id : 0
  await confirmCut(ctx, letter)
  await openLocales(ctx, letter, ['pl'])
  const grant = (role: 'translator' | 'reviewer') => ({ letter, role, locale: 'pl' as const })
  const whole = { letter, locale: null }
  const translator = as(ctx, await addAccount(ctx, 'Tessa', grant('translator')))
  const reviewer = as(ctx, await addAccount(ctx, 'Rita', grant('reviewer')))
  const observer = as(ctx, await addAccount(ctx, 'Otto', { ...whole, role: 'observer' }))
  const coordinator = as(ctx, await addAccount(ctx, 'Cora', { ...whole, role: 'coordinator' }))
  const at = (unit: number) => ({ letter, locale: 'pl' as const, unit })
  for (const [unit, text] of [
    [1, 'Oprogramowanie szpiegujące'],
    [3, 'Szanowny Panie Ministrze,'],
    [4, polish],
  ] as const) {
    await changeTarget(translator, at(unit), { kind: 'confirm', version: 0, text })
    await changeTarget(reviewer, at(unit), { kind: 'approve', version: 1 })
  }
  const finding = async () => {
    const desk = await readDesk(reviewer, letter, 'pl')
    const pair = desk.ok ? desk.value.pairs.find(({ number }) => number === 4) : undefined
    return pair?.target?.findings.find(({ check }) => check === 'official-quote-missing')
  }
  return { ctx, letter, at, translator, reviewer, observer, coordinator, finding }
}

const typed: TypedWording = {
  act: '32020D1999',
  article: '1(1)(d)',
  passage: 'serious-concern',
  locale: 'pl',
  text: ' Brzmienie  aktu ',
  source: 'EUR-Lex',
}

test('the bank begins with what was read in the act, and says which languages are missing', async () => {
  const { translator, observer, coordinator } = await createQuoting()
  const bank = await readBank(translator)
  expect(bank).toMatchObject({
    ok: true,
    value: {
      mayEnter: ['pl'],
      acts: [
        {
          celex: '32020D1999',
          passages: [
            {
              article: '1(1)(d)',
              wordings: [{ locale: 'en', history: [{ by: null, at: null }] }],
            },
          ],
        },
      ],
    },
  })
  const missing = bank.ok ? bank.value.acts[0]?.passages[0]?.missing : []
  expect(missing).toHaveLength(23)
  expect(await readBank(observer)).toMatchObject({ value: { mayEnter: [] } })
  const all = await readBank(coordinator)
  expect(all.ok && all.value.mayEnter).toHaveLength(24)
})

test('what somebody entered holds, the older stays in the history, and the event has its hash', async () => {
  const { translator, reviewer } = await createQuoting()
  expect(await enterWording(translator, typed)).toMatchObject({ ok: true })
  expect(await enterWording(reviewer, { ...typed, text: 'Lepsze brzmienie' })).toMatchObject({
    ok: true,
  })
  const bank = await readBank(translator)
  const wordings = bank.ok ? bank.value.acts[0]?.passages[0]?.wordings : []
  expect(wordings?.find(({ locale }) => locale === 'pl')?.history).toMatchObject([
    { text: 'Lepsze brzmienie', by: 'Rita', source: 'EUR-Lex' },
    { text: 'Brzmienie aktu', by: 'Tessa' },
  ])
  const events = await listEvents(translator.db, 'installation')
  expect(events.at(-1)).toMatchObject({
    kind: 'wording-entered',
    data: { celex: '32020D1999', article: '1(1)(d)', passage: 'serious-concern', locale: 'pl' },
  })
  expect(JSON.stringify(events)).not.toContain('brzmienie')
})

test('only who works on a language, or coordinates, enters its wordings', async () => {
  const { ctx, translator, observer, coordinator } = await createQuoting()
  const french = { ...typed, locale: 'fr' as const }
  for (const nobody of [ctx, observer]) {
    expect(await enterWording(nobody, typed)).toMatchObject({ refusal: 'actor/not-allowed' })
  }
  expect(await enterWording(translator, french)).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await enterWording(coordinator, french)).toMatchObject({ ok: true })
})

test.each([
  [{ act: 'Resolution 2020/1999' }, 'law/act-unknown'],
  [{ article: 'somewhere' }, 'law/place-unknown'],
  [{ text: ' ' }, 'law/text-missing'],
  [{ source: '' }, 'law/source-missing'],
  [{ passage: 'gone' }, 'law/passage-unknown'],
] as const)('%j is refused', async (wrong, refusal) => {
  const { translator } = await createQuoting()
  expect(await enterWording(translator, { ...typed, ...wrong })).toMatchObject({ refusal })
})

test('a new passage is numbered, its act may be cited in the language of the wording', async () => {
  const { translator } = await createQuoting()
  const fresh = { ...typed, act: 'decyzja Rady (WPZiB) 2020/1999', passage: '' }
  await enterWording(translator, fresh)
  await enterWording(translator, fresh)
  const bank = await readBank(translator)
  const keys = bank.ok ? bank.value.acts[0]?.passages.map(({ passage }) => passage) : []
  expect(keys).toEqual(['serious-concern', '1', '2'])
})

test('the desk lists what the source cites and quotes', async () => {
  const { translator, letter } = await createQuoting()
  const desk = await readDesk(translator, letter, 'pl')
  const law = desk.ok ? desk.value.pairs.map((pair) => pair.law) : []
  expect(law.slice(0, 3)).toEqual([null, null, null])
  expect(law[3]).toMatchObject({
    citations: [
      { celex: '32020D1999', form: 'decyzja Rady (WPZiB) 2020/1999, art. 1 ust. 1 lit. d)' },
    ],
    quotations: [{ celex: '32020D1999', article: '1(1)(d)', wording: null }],
  })
})

test('a quotation waits for the official wording, and then for its words in the text', async () => {
  const { reviewer, translator, at, finding } = await createQuoting()
  expect(await finding()).toMatchObject({ context: 'unknown', ownTranslation: true })
  await enterWording(translator, typed)
  expect(await finding()).toMatchObject({
    context: 'known',
    details: { wording: 'Brzmienie aktu' },
  })
  await changeTarget(reviewer, at(4), { kind: 'reopen', version: 2 })
  const text = polish.replace('budzą obawy', 'Brzmienie aktu')
  await changeTarget(translator, at(4), { kind: 'confirm', version: 3, text })
  expect(await finding()).toBeUndefined()
})

test('only a reviewer keeps an own translation, and the sign-off names it', async () => {
  const { translator, reviewer, letter, at, finding } = await createQuoting()
  const found = await finding()
  const act = {
    kind: 'dismiss',
    fingerprint: found?.fingerprint ?? '',
    reason: 'Not at hand',
  } as const
  expect(await actAtDesk(translator, at(4), act)).toMatchObject({
    refusal: 'finding/reviewers-only',
  })
  expect(await actAtDesk(reviewer, at(4), act)).toMatchObject({ ok: true })
  const signing = await readSigning(reviewer, letter, 'pl')
  const [own] = signing.ok ? signing.value.ownTranslations : []
  expect(own).toMatchObject({
    unit: 4,
    quotation: shippedWordings[0]?.text,
    celex: '32020D1999',
    reason: 'Not at hand',
    by: 'Rita',
  })
  const digest = signing.ok ? signing.value.digest : ''
  expect(await signOff(reviewer, letter, 'pl', { digest, statement })).toMatchObject({ ok: true })
  const [kept] = await listSignOffs(reviewer.db, 1)
  const { ownTranslations, openWarnings } = JSON.parse(kept?.payload ?? '{}')
  expect(openWarnings).toBe(0)
  expect(ownTranslations).toMatchObject([{ unit: 4, celex: '32020D1999', reason: 'Not at hand' }])
})
