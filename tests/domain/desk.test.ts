import { expect, test } from 'vitest'
import {
  approvedBy,
  beforeCorrection,
  type DeskChange,
  type DeskPair,
  type DeskTarget,
  type DeskVariant,
  isConflicting,
  isShown,
  needsMe,
  nextNeedingMe,
  textAt,
} from '#app/domain/desk.ts'

const target: DeskTarget = {
  id: 1,
  text: 'Szanowny Panie,',
  state: 'draft',
  signedFirst: false,
  stale: false,
  since: null,
  version: 1,
  provenance: 'person',
  returned: null,
  own: false,
  approved: null,
  workingCopy: null,
  base: null,
  othersWriting: 0,
  findings: [],
  notes: [],
  suggestions: [],
  changes: [],
}

function pair(number: number, given: Partial<DeskTarget> = {}): DeskPair {
  return {
    number,
    kind: 'paragraph',
    source: 'Dear Minister,',
    translate: true,
    fallback: '',
    law: null,
    names: [],
    elsewhere: [],
    queries: [],
    terms: [],
    limit: null,
    variants: [],
    target: { ...target, ...given },
  }
}

const translator = { mayWrite: true, mayReview: false }
const reviewer = { mayWrite: false, mayReview: true }
const observer = { mayWrite: false, mayReview: false }

test.each([
  ['an empty target', { state: 'empty' }, true, false],
  ['a draft', { state: 'draft' }, true, false],
  ['a confirmed text', { state: 'translated' }, false, true],
  ['a confirmed text of their own', { state: 'translated', own: true }, false, false],
  ['a reviewed text', { state: 'reviewed' }, false, false],
  ['something typed beside a target that moved on', { state: 'reviewed', base: '' }, true, true],
] as const)('%s waits for whoever has something to do there', (_, given, writes, reviews) => {
  expect(needsMe(pair(1, given), translator)).toBe(writes)
  expect(needsMe(pair(1, given), reviewer)).toBe(reviews)
})

test('an observer, a date and what stands as it is wait for nobody', () => {
  expect(needsMe(pair(1), observer)).toBe(false)
  expect(needsMe({ ...pair(1), kind: 'date' }, translator)).toBe(false)
  expect(needsMe({ ...pair(1), target: null }, translator)).toBe(false)
})

test('a stale text waits for its translator only, be it a date, and is found by its filter', () => {
  const stale = pair(1, { stale: true })
  expect([needsMe(stale, translator), needsMe(stale, reviewer)]).toEqual([true, false])
  expect(needsMe({ ...stale, kind: 'date' }, translator)).toBe(true)
  expect(isShown(stale, 'stale', reviewer)).toBe(true)
  expect(isShown(pair(1), 'stale', translator)).toBe(false)
  const region: DeskVariant = { ...austrian, state: 'draft', stale: true }
  expect(isShown({ ...pair(1), variants: [region] }, 'stale', translator)).toBe(true)
})

test('the next that needs me is looked for to the end and then from the beginning, not the same', () => {
  const pairs = [pair(1), pair(2, { state: 'reviewed' }), pair(3), pair(4, { state: 'translated' })]
  expect(nextNeedingMe(pairs, translator, 0)).toBe(1)
  expect(nextNeedingMe(pairs, translator, 1)).toBe(3)
  expect(nextNeedingMe(pairs, translator, 3)).toBe(1)
  expect(nextNeedingMe(pairs, reviewer, 4)).toBeNull()
})

const warning = {
  check: 'double-space',
  grade: 'warning',
  details: {},
  range: null,
  excerpt: '',
  fingerprint: 'x',
  ownTranslation: false,
  dismissal: null,
} as const
const dismissal = { reason: 'Set so on purpose', by: 'Tessa', at: '2021-12-01T12:00:00.000Z' }
const returned = {
  by: 'Rita',
  at: dismissal.at,
  category: 'style',
  severity: 'minor',
  comment: 'Too free',
} as const

test.each([
  ['draft', pair(1), true],
  ['draft', pair(1, { state: 'translated' }), false],
  ['to-review', pair(1, { state: 'translated', own: true }), true],
  ['returned', pair(1, { returned }), true],
  ['returned', pair(1), false],
  ['findings', pair(1, { findings: [warning] }), true],
  ['findings', pair(1, { findings: [{ ...warning, dismissal }] }), false],
  ['findings', pair(1, { findings: [{ ...warning, grade: 'info' }] }), false],
  ['untranslated', pair(1, { state: 'empty', text: '' }), true],
  ['untranslated', pair(1), false],
  ['untranslated', { ...pair(1, { state: 'empty' }), kind: 'date' }, false],
  ['queries', pair(1), false],
  ['needs-me', pair(1), true],
  ['all', { ...pair(1), target: null }, true],
  ['draft', { ...pair(1), target: null }, false],
] as const)('the filter %s shows what it says', (filter, one, shown) => {
  expect(isShown(one, filter, translator)).toBe(shown)
})

function change(version: number, command: DeskChange['command'], text: string): DeskChange {
  return {
    version,
    command,
    text,
    account: 7,
    by: 'Tessa',
    at: dismissal.at,
    category: null,
    severity: null,
    comment: null,
    matchScore: null,
  }
}

test('the text at a version is that of the last change up to it', () => {
  const changes = [change(1, 'enter', 'a'), change(3, 'confirm', 'b')]
  expect([0, 1, 2, 3, 9].map((version) => textAt(changes, version))).toEqual([
    '',
    'a',
    'a',
    'b',
    'b',
  ])
})

test('a correction is shown against the text before, until the text is changed again', () => {
  const corrected = [change(1, 'confirm', 'a'), change(2, 'correct', 'b')]
  expect(beforeCorrection({ changes: corrected })).toBe('a')
  expect(beforeCorrection({ changes: [...corrected, change(3, 'approve', 'b')] })).toBe('a')
  expect(beforeCorrection({ changes: [...corrected, change(3, 'confirm', 'c')] })).toBeNull()
  expect(beforeCorrection({ changes: [] })).toBeNull()
})

test.each([
  ['both wrote', 'mine', 'theirs', true],
  ['the text was only returned or approved', 'mine', 'a', false],
  ['both wrote the same', 'theirs', 'theirs', false],
])('when %s, it is a conflict: %s against %s is %s', (_, mine, theirs, conflict) => {
  const changes = [change(1, 'confirm', 'a'), change(2, 'confirm', theirs)]
  expect(isConflicting({ text: mine, madeFrom: 1 }, theirs, changes)).toBe(conflict)
})

const austrian: DeskVariant = {
  variant: 'de-AT',
  text: 'Sehr geehrter Herr Bundesminister,',
  state: 'translated',
  stale: false,
  version: 1,
  own: false,
  last: null,
  findings: [],
}

test.each([
  ['inherited', { text: '', state: 'empty' }, false, false],
  ['confirmed by somebody else', {}, false, true],
  ['confirmed by themselves', { own: true }, false, false],
  ['returned or reopened', { state: 'draft' }, true, false],
  ['approved', { state: 'reviewed' }, false, false],
] as const)(
  'a regional wording that is %s waits for whoever has to act',
  (_, given, writes, reviews) => {
    const settled = { ...pair(1, { state: 'reviewed' }), variants: [{ ...austrian, ...given }] }
    expect(needsMe(settled, translator)).toBe(writes)
    expect(needsMe(settled, reviewer)).toBe(reviews)
    // A date waits for nobody, unless a region writes it otherwise.
    expect(needsMe({ ...settled, kind: 'date' }, reviewer)).toBe(reviews)
    expect(isShown(settled, 'to-review', reviewer)).toBe(!('state' in given))
  },
)

test('a returned regional wording is among the returned', () => {
  const last = {
    command: 'reject',
    by: 'Rita',
    at: 'now',
    category: 'style',
    severity: 'minor',
    comment: 'No.',
  } as const
  const variants = [{ ...austrian, state: 'draft' as const, last }]
  expect(isShown({ ...pair(1, { state: 'reviewed' }), variants }, 'returned', translator)).toBe(
    true,
  )
  expect(isShown(pair(1, { state: 'reviewed' }), 'returned', translator)).toBe(false)
})

test('what somebody approved last is their own approval, also by a correction that approves', () => {
  const done = (account: number | null, state: 'translated' | 'reviewed', text: string) => ({
    account,
    state,
    text,
    at: text,
    edition: 1,
  })
  const changes = [
    done(1, 'translated', 'a'),
    done(2, 'reviewed', 'a'),
    done(1, 'translated', 'b'),
    done(3, 'reviewed', 'b'),
    done(1, 'translated', 'c'),
  ]
  expect(approvedBy(2, changes)).toEqual({ text: 'a', at: 'a', edition: 1 })
  expect(approvedBy(3, changes)).toEqual({ text: 'b', at: 'b', edition: 1 })
  expect([approvedBy(1, changes), approvedBy(null, changes)]).toEqual([null, null])
})
