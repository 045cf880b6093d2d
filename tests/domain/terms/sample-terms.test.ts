import { expect, test } from 'vitest'
import type { Observation } from '#app/domain/checks/check.ts'
import { termForbidden } from '#app/domain/checks/term-forbidden.ts'
import { termMissing } from '#app/domain/checks/term-missing.ts'
import { type Locale, targetLocales } from '#app/domain/locale.ts'
import { conceptEntries } from '#app/domain/terms/concept-entries.ts'
import { knownConcept, pairTerms, placesOf } from '#app/domain/terms/pair-terms.ts'
import { recogniser } from '#app/domain/terms/recognise.ts'
import { stemmerFor } from '#app/domain/terms/stemmers.ts'
import { sample } from '#db/sample/sample.ts'
import { sampleConcepts } from '#db/sample/terms.ts'
import { pairOf } from '#tests/domain/checks/pair.ts'

const concepts = sampleConcepts.map((concept, id) => ({ id, letter: null, concept }))
const english = await stemmerFor('en')
const recognise = recogniser(
  concepts.flatMap(({ id, concept }) => conceptEntries(concept, 'en', id)),
  'en',
  english,
)

/** What the two checks of terms say of the sample's translation into a language. */
async function found(locale: Locale): Promise<Observation[]> {
  const stem = await stemmerFor(locale)
  const known = new Map(concepts.map((one) => [one.id, knownConcept(one, locale)]))
  const drafts = sample.drafts.find((one) => one.locale === locale)
  return Object.entries(drafts?.units ?? {}).flatMap(([source, target]) => {
    const terms = pairTerms(source, placesOf(recognise(source)), known)
    const pair = pairOf(locale, source, target, { terms, stem })
    return [...termForbidden.run(pair), ...termMissing.run(pair)]
  })
}

test('every concept of the sample is said in it, and has a term in every language', () => {
  const said = new Set(placesOf(recognise(sample.letter)).map(({ concept }) => concept))
  expect(
    concepts.filter(({ id }) => !said.has(id)).map(({ concept }) => concept.definition),
  ).toEqual([])
  const missing = sampleConcepts
    .filter(({ doNotTranslate }) => !doNotTranslate)
    .filter(({ terms }) => new Set(terms.map(({ locale }) => locale)).size < 24)
  expect(missing).toEqual([])
})

test('the sample’s translations say its terms: no error and no warning', async () => {
  const told: string[] = []
  for (const locale of targetLocales('en')) {
    for (const { grade, details } of await found(locale)) {
      told.push(`${locale} ${grade} ${details['term']} ${details['target']}`)
    }
  }
  expect(told).toEqual([])
})
