import { expect, test } from 'vitest'
import {
  endSuggestion,
  isOutdated,
  outcomeOf,
  type Suggestion,
  suggestedText,
} from '#app/domain/suggestions/suggestion.ts'
import type { Target } from '#app/domain/target.ts'
import { advance, type Circumstances } from '#app/domain/workflow.ts'

const suggestion: Suggestion = {
  id: 1,
  targetId: 4,
  account: 7,
  text: 'Piszemy o nich.',
  why: '',
  madeFrom: 1,
  edition: 1,
  at: '2021-12-01T12:00:00.000Z',
  end: null,
}
const end = { account: 2, reason: null, at: 'now' }

test('a suggestion says something else than what stands there', () => {
  expect(suggestedText(' ', { text: '' })).toMatchObject({ refusal: 'suggestion/empty' })
  expect(suggestedText('Piszemy.', { text: 'Piszemy.' })).toMatchObject({
    refusal: 'suggestion/same-text',
  })
  expect(suggestedText('a'.repeat(20_001), { text: '' })).toMatchObject({
    refusal: 'target/too-long',
  })
  expect(suggestedText('Piszemy o.', { text: 'Piszemy.' })).toMatchObject({ ok: true })
})

test('it is outdated once the target or its source reads otherwise', () => {
  expect(isOutdated(suggestion, { base: 'a', text: 'a', movedIn: 1 })).toBe(false)
  expect(isOutdated(suggestion, { base: 'a', text: 'b', movedIn: 0 })).toBe(true)
  expect(isOutdated(suggestion, { base: 'a', text: 'a', movedIn: 2 })).toBe(true)
})

test('it is answered once, rejected with a reason, and taken back by who made it only', () => {
  expect(endSuggestion(suggestion, { ...end, outcome: 'rejected' })).toMatchObject({
    refusal: 'suggestion/reason-missing',
  })
  const reason = ' Too free. '
  expect(endSuggestion(suggestion, { ...end, outcome: 'rejected', reason })).toMatchObject({
    value: { reason: 'Too free.' },
  })
  expect(endSuggestion(suggestion, { ...end, outcome: 'withdrawn' })).toMatchObject({
    refusal: 'suggestion/not-own',
  })
  const ended = { ...suggestion, end: { ...end, outcome: 'accepted' } } as const
  expect(endSuggestion(ended, { ...end, outcome: 'accepted' })).toMatchObject({
    refusal: 'suggestion/not-found',
  })
  expect(outcomeOf(suggestion, suggestion.text)).toBe('accepted')
  expect(outcomeOf(suggestion, 'Piszemy o nim.')).toBe('changed')
})

test('whose words were taken over is an author of the text, and does not approve it', () => {
  const target: Target = {
    id: 4,
    text: 'Piszemy.',
    state: 'initial',
    version: 1,
    authors: [2],
    provenance: 'person',
    reviewedBy: null,
    edition: 1,
    stale: false,
  }
  const given: Circumstances = {
    person: 2,
    roles: ['translator'],
    signedOff: false,
    waived: false,
    correctAndApprove: false,
    edition: 1,
  }
  const confirm = { kind: 'confirm', version: 1, text: suggestion.text, suggestedBy: [7] } as const
  const confirmed = advance(target, confirm, given)
  expect(confirmed).toMatchObject({ value: { authors: [2, 7], state: 'translated' } })
  const approve = { kind: 'approve', version: 2 } as const
  const reviewer = { ...given, person: 7, roles: ['reviewer'] } as const
  expect(confirmed.ok && advance(confirmed.value, approve, reviewer)).toMatchObject({
    refusal: 'target/own-work',
  })
})
