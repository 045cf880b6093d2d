import { expect, test } from 'vitest'
import { enteredTerm } from '#app/domain/terms/edit-concept.ts'
import { type KnownConcept, pairTerms, targetsOf } from '#app/domain/terms/pair-terms.ts'

const source = 'Pegasus is spyware. Pegasus spies.'
const places = [
  { concept: 1, start: 0, end: 7 },
  { concept: 1, start: 20, end: 27 },
]

function concept(
  proposed: boolean,
  ...words: readonly (readonly [string, boolean])[]
): KnownConcept {
  return {
    id: 1,
    kind: 'term',
    definition: '',
    domain: '',
    source: '',
    note: '',
    doNotTranslate: true,
    ofLetter: false,
    proposed,
    targets: words.map(([text, waits]) =>
      enteredTerm({ text, status: 'preferred', forms: [], grammar: '' }, 'el', waits),
    ),
  }
}

/** What the checks ask the target for, by the source’s words. */
function asked(known: KnownConcept) {
  return pairTerms(source, places, new Map([[1, known]])).map(({ said, targets }) => [
    said,
    ...targets.map(({ text }) => text),
  ])
}

test('a concept is asked for once, however often the source says it', () => {
  expect(asked(concept(false, ['Πήγασος', false]))).toEqual([['Pegasus', 'Πήγασος']])
})

test('what is not translated stands as the source says it, unless the language has its own', () => {
  expect(asked(concept(false))).toEqual([['Pegasus', 'Pegasus']])
})

test('what is only proposed is offered, and no check asks for it', () => {
  const known = concept(false, ['Πήγασος', true])
  expect(targetsOf(known, 'Pegasus').map(({ text }) => text)).toEqual(['Πήγασος'])
  expect(asked(known)).toEqual([['Pegasus', 'Pegasus']])
  expect(asked(concept(true, ['Πήγασος', true]))).toEqual([])
})
