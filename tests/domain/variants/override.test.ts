import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  advanceOverride,
  currentOverride,
  type Override,
  type OverrideChange,
  type OverrideCircumstances,
  type OverrideCommand,
  rolesAtSource,
} from '#app/domain/variants/override.ts'

const base = 'Im Januar schrieben wir.'
const text = 'Im Jänner schrieben wir.'
const none = currentOverride('de-AT', [])
const translator: OverrideCircumstances = {
  person: 1,
  roles: ['translator'],
  signedOff: false,
  waived: false,
  correctAndApprove: false,
  edition: 1,
  base,
}
const reviewer: OverrideCircumstances = { ...translator, person: 2, roles: ['reviewer'] }
const both: OverrideCircumstances = { ...translator, person: 1, roles: ['translator', 'reviewer'] }

function done(override: Override, command: OverrideCommand, given = translator): Override {
  const next = advanceOverride(override, command, given)
  if (!next.ok) throw new Error(next.refusal)
  return next.value
}

const confirmed = done(none, { kind: 'confirm', version: 0, text })
const approved = done(confirmed, { kind: 'approve', version: 1 }, reviewer)

test('a unit is inherited until somebody words it anew and a second person approves it', () => {
  expect(none).toMatchObject({ text: '', version: 0, authors: [] })
  expect(confirmed).toMatchObject({ text, state: 'translated', version: 1, authors: [1] })
  expect(approved).toMatchObject({ text, state: 'reviewed', version: 2, reviewedBy: 2 })
})

test.each([
  ['who wrote it approves it', confirmed, { kind: 'approve', version: 1 }, both, 'target/own-work'],
  [
    'a reviewer writes one',
    none,
    { kind: 'confirm', version: 0, text },
    reviewer,
    'actor/not-allowed',
  ],
  [
    'an older one was seen',
    confirmed,
    { kind: 'approve', version: 0 },
    reviewer,
    'target/changed-meanwhile',
  ],
  [
    'it says what the base says',
    none,
    { kind: 'confirm', version: 0, text: base },
    translator,
    'variant/same-as-base',
  ],
  ['it is empty', none, { kind: 'confirm', version: 0, text: ' ' }, translator, 'target/empty'],
  ['nothing was written', none, { kind: 'remove', version: 0 }, translator, 'variant/not-found'],
  [
    'a reviewer takes it away',
    approved,
    { kind: 'remove', version: 2 },
    reviewer,
    'actor/not-allowed',
  ],
  [
    'an approved one is written over',
    approved,
    { kind: 'confirm', version: 2, text: 'Anders.' },
    translator,
    'target/wrong-state',
  ],
  [
    'a return says nothing',
    confirmed,
    { kind: 'reject', version: 1, category: 'style', severity: 'minor', comment: ' ' },
    reviewer,
    'target/comment-missing',
  ],
] satisfies [string, Override, OverrideCommand, OverrideCircumstances, string][])(
  'it is refused where %s',
  (_, override, command, given, refusal) => {
    expect(advanceOverride(override, command, given)).toMatchObject({ ok: false, refusal })
  },
)

test('a wording that was returned keeps its text, and is confirmed anew', () => {
  const rejection = {
    kind: 'reject',
    version: 1,
    category: 'style',
    severity: 'minor',
    comment: 'Zu steif.',
  } as const
  const returned = done(confirmed, rejection, reviewer)
  expect(returned).toMatchObject({ text, state: 'initial', version: 2 })
  expect(done(returned, { kind: 'confirm', version: 2, text: 'Besser.' })).toMatchObject({
    state: 'translated',
    authors: [1],
  })
})

test.each([
  ['confirmed', confirmed],
  ['approved', approved],
])('a wording that is %s is taken away in one act, and the unit inherits again', (_, override) => {
  const { version } = override
  const removed = done(override, { kind: 'remove', version })
  expect(removed).toMatchObject({ text: '', state: 'initial', authors: [], reviewedBy: null })
  expect(removed.version).toBe(version + 1)
  const late = advanceOverride(override, { kind: 'remove', version: version - 1 }, translator)
  expect(late).toMatchObject({ refusal: 'target/changed-meanwhile' })
})

test('under a standing sign-off only who may break it writes a wording or takes one away', () => {
  const signed = { ...translator, signedOff: true }
  const write = { kind: 'confirm', version: 0, text } as const
  expect(advanceOverride(none, write, signed)).toMatchObject({ refusal: 'target/signed-off' })
  expect(advanceOverride(none, write, { ...both, signedOff: true }).ok).toBe(true)
  const remove = { kind: 'remove', version: 2 } as const
  expect(advanceOverride(approved, remove, signed)).toMatchObject({ refusal: 'target/signed-off' })
  expect(advanceOverride(approved, remove, { ...both, signedOff: true }).ok).toBe(true)
})

test.each([
  [['coordinator'], ['coordinator', 'translator', 'reviewer']],
  [['reviewer'], ['reviewer']],
  [['translator', 'observer'], []],
  [
    ['translator', 'coordinator'],
    ['coordinator', 'translator', 'reviewer'],
  ],
] as const)('at the source %j act as %j', (roles, there) => {
  expect(rolesAtSource(roles)).toEqual(there)
})

const commands = fc.oneof(
  fc.record({ kind: fc.constant('confirm' as const), text: fc.constantFrom('Eins.', 'Zwei.') }),
  fc.record({ kind: fc.constantFrom('approve', 'reopen', 'remove') }),
  fc.record({
    kind: fc.constant('reject' as const),
    category: fc.constant('style' as const),
    severity: fc.constant('major' as const),
    comment: fc.constant('Nein.'),
  }),
)

test('what is read back from the changes is what the workflow made, and no author approved it', () => {
  const acts = fc.array(fc.tuple(commands, fc.integer({ min: 1, max: 3 })), { maxLength: 12 })
  fc.assert(
    fc.property(acts, (given) => {
      let now = none
      const changes: OverrideChange[] = []
      for (const [act, person] of given) {
        const command = { ...act, version: now.version } as OverrideCommand
        const roles = ['translator', 'reviewer'] as const
        const next = advanceOverride(now, command, { ...translator, person, roles })
        if (!next.ok) continue
        now = next.value
        const { text: read, state, version } = now
        const rejection = { category: null, severity: null, comment: null }
        const told = { ...rejection, at: 'now', account: person, edition: 1, movedIn: 0 }
        changes.push({
          ...told,
          variant: 'de-AT',
          version,
          command: command.kind,
          text: read,
          state,
        })
      }
      expect(currentOverride('de-AT', changes)).toEqual(now)
      expect(now.authors).not.toContain(now.reviewedBy)
      expect(now.version).toBe(changes.length)
    }),
  )
})
