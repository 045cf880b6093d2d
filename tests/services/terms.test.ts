import { expect, test } from 'vitest'
import type { ConceptDetails, Term } from '#app/domain/terms/concept.ts'
import { enteredTerm } from '#app/domain/terms/edit-concept.ts'
import type { TermQuery } from '#app/domain/terms/search.ts'
import type { Context } from '#app/services/context.server.ts'
import { readDesk } from '#app/services/desk.server.ts'
import { addTermAtDesk, type MarkedTerm } from '#app/services/desk-terms.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { searchTermbase } from '#app/services/termbase.server.ts'
import { addConcept, changeConcept, readConcept } from '#app/services/terms.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { as } from '#tests/support/context.ts'
import { addAccount, createLetter, importShortLetter } from '#tests/support/letter.ts'

const details: ConceptDetails = {
  kind: 'term',
  definition: 'Somebody who acts for a cause.',
  domain: 'people',
  source: '',
  note: '',
  doNotTranslate: false,
}

function term(locale: Term['locale'], text: string, status: Term['status'] = 'preferred'): Term {
  return enteredTerm({ text, status, forms: [], grammar: '' }, locale, false)
}

const activist = [
  term('en', 'activist'),
  term('pl', 'działacz'),
  term('pl', 'aktywista', 'forbidden'),
]

const anything: TermQuery = {
  text: '',
  locale: null,
  domain: '',
  status: null,
  kind: null,
  letter: null,
}

async function listed(
  ctx: Context,
  query: Partial<TermQuery> & { page?: number; deleted?: boolean } = {},
) {
  const found = await searchTermbase(ctx, { ...anything, page: 1, deleted: false, ...query })
  return found.ok ? found.value.rows.map((row) => row.term.text) : []
}

/** The letter about six activists, and the entry for them. */
async function createTerms(scope: 'letter' | 'everybody' = 'everybody') {
  const team = await createLetter()
  const letter = scope === 'letter' ? team.letter : null
  const added = await addConcept(team.coordinator, { letter, details, terms: activist })
  return { ...team, id: added.ok ? added.value.id : 0 }
}

async function findings(ctx: Context, letter: number, unit: number) {
  const desk = await readDesk(ctx, letter, 'pl')
  const pair = desk.ok ? desk.value.pairs.find(({ number }) => number === unit) : undefined
  return (pair?.target?.findings ?? [])
    .filter(({ check }) => check.startsWith('term-'))
    .map(({ check, grade, mend }) => [check, grade, mend])
}

test('the desk knows where a source says a concept, and what the language calls it', async () => {
  const { translator, letter, id } = await createTerms()
  const desk = await readDesk(translator, letter, 'pl')
  expect(desk).toMatchObject({ ok: true, value: { concepts: [{ id, proposed: false }] } })
  const said = desk.ok ? desk.value.pairs.flatMap(({ terms }) => terms) : []
  expect(said).toEqual([{ concept: id, start: 23, end: 32 }])
  expect(desk.ok && desk.value.concepts[0]?.targets.map(({ text }) => text)).toEqual([
    'działacz',
    'aktywista',
  ])
})

test('a target without the term is warned about, one with a forbidden term is in error', async () => {
  const { translator, letter, at } = await createTerms()
  const write = (version: number, text: string) =>
    changeTarget(translator, at(4), { kind: 'keep-draft', version, text })
  await write(0, 'Piszemy w sprawie 6 osób.')
  expect(await findings(translator, letter, 4)).toEqual([['term-missing', 'warning', undefined]])
  await write(1, 'Piszemy w sprawie 6 działaczy.')
  expect(await findings(translator, letter, 4)).toEqual([])
  await write(2, 'Pisze do nas 6, każdy z nich to aktywista.')
  expect(await findings(translator, letter, 4)).toEqual([
    ['term-missing', 'warning', undefined],
    ['term-forbidden', 'error', 'działacz'],
  ])
  await write(3, 'Piszemy w sprawie 6, jak aktywiści i aktywista.')
  expect((await findings(translator, letter, 4)).map(([check]) => check)).toContain(
    'term-forbidden',
  )
})

test('what belongs to a letter is there for those who may read it, and for nobody else', async () => {
  const { coordinator, translator, outsider, operator, letter, id } = await createTerms('letter')
  const other = await importShortLetter(operator)
  const stranger = as(
    operator,
    await addAccount(operator, 'Stan', { letter: other, role: 'coordinator', locale: null }),
  )
  expect(await listed(translator)).toEqual(['activist'])
  for (const nobody of [outsider, stranger]) {
    expect(await listed(nobody)).toEqual([])
    expect(await listed(nobody, { letter })).toEqual([])
    expect(await readConcept(nobody, id)).toMatchObject({ refusal: 'term/not-found' })
    const act = { kind: 'delete' } as const
    expect(await changeConcept(nobody, id, 1, act)).toMatchObject({ refusal: 'term/not-found' })
  }
  expect(await readConcept(coordinator, id)).toMatchObject({ value: { mayEdit: true } })
  const events = await listEvents(operator.db, `letter:${letter}`)
  expect(events.at(-1)).toMatchObject({
    kind: 'term-changed',
    data: { concept: id, command: 'add' },
  })
})

test('coordinators edit, and what was deleted or changed comes back', async () => {
  const { coordinator, translator, letter, id } = await createTerms()
  const polish = {
    text: 'aktywista',
    status: 'preferred',
    forms: ['aktywiści'],
    grammar: 'm',
  } as const
  const edit = { kind: 'terms', locale: 'pl', terms: [polish, { ...polish, text: ' ' }] } as const
  expect(await changeConcept(translator, id, 1, edit)).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await changeConcept(coordinator, id, 1, edit)).toMatchObject({ ok: true })
  expect(await changeConcept(coordinator, id, 1, edit)).toMatchObject({
    refusal: 'term/changed-meanwhile',
  })
  const twice = { ...edit, terms: [polish, { ...polish, text: 'Aktywista ' }] }
  expect(await changeConcept(coordinator, id, 2, twice)).toMatchObject({ refusal: 'term/twice' })
  expect(await changeConcept(coordinator, id, 2, { kind: 'delete' })).toMatchObject({ ok: true })
  expect(await listed(coordinator)).toEqual([])
  expect(await listed(coordinator, { deleted: true })).toEqual(['activist'])
  const desk = await readDesk(translator, letter, 'pl')
  expect(desk.ok && desk.value.concepts).toEqual([])
  expect(await changeConcept(coordinator, id, 3, { kind: 'restore', version: 1 })).toMatchObject({
    ok: true,
  })
  const read = await readConcept(coordinator, id)
  expect(read).toMatchObject({
    value: { deleted: false, version: 4, concept: { terms: activist } },
  })
  expect(read.ok && read.value.history.map(({ command }) => command)).toEqual([
    'restore',
    'delete',
    'edit',
    'add',
  ])
})

const marked: MarkedTerm = {
  source: 'Minister',
  target: 'minister',
  definition: '',
  doNotTranslate: false,
  scope: 'letter',
}

test('a translator proposes a term at the desk, and a coordinator accepts it', async () => {
  const { coordinator, translator, letter, locale } = await createTerms()
  const at = { letter, locale }
  expect(await addTermAtDesk(translator, at, marked)).toEqual({ ok: true, value: 'proposed' })
  const proposed = async () => {
    const desk = await readDesk(translator, letter, 'pl')
    const concept = desk.ok ? desk.value.concepts.find((one) => one.ofLetter) : undefined
    const { id = 0, proposed: waits, targets = [] } = concept ?? {}
    return { id, proposed: waits, called: targets.map(({ text }) => text) }
  }
  const { id } = await proposed()
  expect(await proposed()).toMatchObject({ proposed: true, called: ['minister'] })
  expect(await changeConcept(coordinator, id, 1, { kind: 'accept' })).toMatchObject({ ok: true })
  expect(await proposed()).toMatchObject({ proposed: false })
})

test('a term for words that the termbase has goes to their entry', async () => {
  const { coordinator, letter, locale, id } = await createTerms()
  const given = { ...marked, source: 'Activist', target: 'aktywistka', scope: 'everybody' } as const
  expect(await addTermAtDesk(coordinator, { letter, locale }, given)).toEqual({
    ok: true,
    value: 'accepted',
  })
  const read = await readConcept(coordinator, id)
  expect(read.ok && read.value.concept.terms.at(-1)).toMatchObject({
    text: 'aktywistka',
    status: 'admitted',
  })
})

test('somebody who may only look adds nothing, and words have to be there', async () => {
  const { outsider, coordinator, letter, locale } = await createTerms()
  const at = { letter, locale }
  expect(await addTermAtDesk(outsider, at, marked)).toMatchObject({ refusal: 'letter/not-found' })
  expect(await addTermAtDesk(coordinator, at, { ...marked, source: ' ' })).toMatchObject({
    refusal: 'term/text-missing',
  })
})

test('the termbase is searched in any language, without accents, and by what an entry is', async () => {
  const { coordinator } = await createTerms()
  const name = { ...details, kind: 'organisation', definition: '', domain: 'names' } as const
  await addConcept(coordinator, { letter: null, details: name, terms: [term('en', 'Access Now')] })
  expect(await listed(coordinator)).toEqual(['Access Now', 'activist'])
  expect(await listed(coordinator, { text: 'dzialacz' })).toEqual(['działacz'])
  expect(await listed(coordinator, { kind: 'name' })).toEqual(['Access Now'])
  expect(await listed(coordinator, { domain: 'people' })).toEqual(['activist'])
  expect(await listed(coordinator, { status: 'forbidden' })).toEqual(['activist'])
  expect(await listed(coordinator, { status: 'forbidden', locale: 'en' })).toEqual([])
  expect(await listed(coordinator, { status: 'proposed' })).toEqual([])
  expect(await listed(coordinator, { locale: 'pl' })).toEqual(['działacz'])
})

test('thousands of entries come in pages', async () => {
  const { coordinator } = await createTerms()
  for (let number = 0; number < 60; number += 1) {
    const terms = [term('en', `word ${`${number}`.padStart(2, '0')}`)]
    await addConcept(coordinator, { letter: null, details, terms })
  }
  expect(await listed(coordinator)).toHaveLength(50)
  expect(await listed(coordinator, { page: 2 })).toHaveLength(11)
  expect((await listed(coordinator, { page: 9 })).at(-1)).toBe('word 59')
})
