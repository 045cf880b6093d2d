import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asItCounts, type State, type Target } from '#app/domain/target.ts'
import {
  advance,
  type Circumstances,
  type Command,
  type CommandKind,
  commandKinds,
  rules,
} from '#app/domain/workflow.ts'

const translated: Target = {
  id: 7,
  text: 'Sehr geehrter Herr Minister,',
  state: 'translated',
  version: 3,
  authors: [1],
  provenance: 'person',
  reviewedBy: null,
  edition: 1,
  stale: false,
}

const translator: Circumstances = {
  person: 1,
  roles: ['translator'],
  signedOff: false,
  waived: false,
  correctAndApprove: false,
  edition: 1,
}
const reviewer: Circumstances = { ...translator, person: 2, roles: ['reviewer'] }
const operator: Circumstances = { ...translator, person: null, roles: ['operator'] }

function command(kind: CommandKind, version: number): Command {
  switch (kind) {
    case 'approve':
    case 'reopen':
      return { kind, version }
    case 'reject':
      return {
        kind,
        version,
        category: 'accuracy',
        severity: 'minor',
        comment: 'A word is missing.',
      }
    case 'enter':
      return { kind, version, text: 'Herr Minister', provenance: 'machine-draft' }
    case 'keep-draft':
    case 'confirm':
    case 'restore':
    case 'correct':
      return { kind, version, text: 'Herr Minister' }
  }
}

function inState(state: State): Target {
  return { ...translated, state, reviewedBy: state === 'reviewed' ? 9 : null }
}

const everybody = ['coordinator', 'translator', 'reviewer', 'observer', 'operator'] as const

test.each(commandKinds)('only the roles of the table may %s, and only from its states', (kind) => {
  for (const role of everybody) {
    for (const state of ['initial', 'translated', 'reviewed'] as const) {
      const given = { ...reviewer, roles: [role] }
      const result = advance(inState(state), command(kind, 3), given)
      const { roles, from } = rules[kind]
      const expected =
        (!roles.includes(role) && 'actor/not-allowed') ||
        (!from.includes(state) && 'target/wrong-state') ||
        undefined
      expect(result.ok ? undefined : result.refusal, `${role} ${kind} ${state}`).toBe(expected)
    }
  }
})

test('a reviewer approves the text that was read and changes nothing of it', () => {
  expect(advance(translated, { kind: 'approve', version: 3 }, reviewer)).toEqual({
    ok: true,
    value: { ...translated, state: 'reviewed', version: 4, reviewedBy: 2 },
  })
})

test('no author of a text approves it, whatever their roles', () => {
  const both: Circumstances = { ...translator, roles: ['reviewer', 'translator', 'coordinator'] }
  expect(advance(translated, { kind: 'approve', version: 3 }, both)).toMatchObject({
    refusal: 'target/own-work',
  })
})

test('who confirmed an earlier wording stays an author', () => {
  const other = { ...translator, person: 5 }
  const second = advance(translated, command('confirm', 3), other)
  expect(second).toMatchObject({ ok: true, value: { authors: [1, 5] } })
})

test('confirming without a change makes an author all the same', () => {
  const unchanged = { kind: 'confirm', version: 3, text: translated.text } as const
  const second = advance(translated, unchanged, { ...translator, person: 5 })
  expect(second).toMatchObject({ ok: true, value: { authors: [1, 5], text: translated.text } })
})

test('a correction makes its reviewer an author, so that somebody else must look', () => {
  const corrected = advance(translated, command('correct', 3), reviewer)
  expect(corrected).toMatchObject({ ok: true, value: { state: 'translated', authors: [1, 2] } })
  if (!corrected.ok) return
  const again = advance(corrected.value, { kind: 'approve', version: 4 }, reviewer)
  expect(again).toMatchObject({ refusal: 'target/own-work' })
})

test('where the letter allows it, a reviewer corrects and approves in one act', () => {
  const given = { ...reviewer, correctAndApprove: true }
  expect(advance(translated, command('correct', 3), given)).toMatchObject({
    ok: true,
    value: { state: 'reviewed', reviewedBy: 2, authors: [1], text: 'Herr Minister' },
  })
})

test('even there nobody corrects and approves a text of their own', () => {
  const given = { ...reviewer, correctAndApprove: true }
  const own = { ...translated, authors: [2] }
  expect(advance(own, command('correct', 3), given)).toMatchObject({
    value: { state: 'translated', authors: [2], reviewedBy: null },
  })
})

test('a command made from an older version is refused', () => {
  expect(advance(translated, { kind: 'approve', version: 2 }, reviewer)).toEqual({
    ok: false,
    refusal: 'target/changed-meanwhile',
  })
})

test('a rejection says why and takes the target back to initial with its text', () => {
  const rejected = advance(translated, command('reject', 3), reviewer)
  expect(rejected).toMatchObject({ value: { state: 'initial', text: translated.text } })
  const mute = {
    kind: 'reject',
    version: 3,
    category: 'other',
    severity: 'minor',
    comment: ' \n',
  } as const
  expect(advance(translated, mute, reviewer)).toMatchObject({ refusal: 'target/comment-missing' })
})

test('an empty text is not confirmed, and an emptied draft has no author', () => {
  const empty = { kind: 'confirm', version: 3, text: '  ' } as const
  expect(advance(translated, empty, translator)).toMatchObject({ refusal: 'target/empty' })
  const emptied = { kind: 'keep-draft', version: 3, text: '' } as const
  expect(advance(translated, emptied, translator)).toMatchObject({ value: { authors: [] } })
})

test('reopening begins anew, and under a sign-off a translator may not', () => {
  const reviewed = inState('reviewed')
  const reopen = { kind: 'reopen', version: 3 } as const
  expect(advance(reviewed, reopen, translator)).toMatchObject({ value: { authors: [] } })
  const signed = { signedOff: true }
  expect(advance(reviewed, reopen, { ...translator, ...signed })).toMatchObject({
    refusal: 'target/signed-off',
  })
  expect(advance(reviewed, reopen, { ...reviewer, ...signed })).toMatchObject({ ok: true })
})

test('machine-made text enters as initial and cannot become translated without a person', () => {
  const empty = { ...translated, text: '', state: 'initial', authors: [] } as const
  const entered = advance(empty, command('enter', 3), operator)
  expect(entered).toMatchObject({
    value: { state: 'initial', provenance: 'machine-draft', authors: [] },
  })
  expect(advance(empty, command('confirm', 3), operator)).toMatchObject({
    refusal: 'actor/not-allowed',
  })
})

test('a draft confirmed as it stands keeps where it came from', () => {
  const draft = { ...translated, state: 'initial', provenance: 'machine-draft' } as const
  const same = { kind: 'confirm', version: 3, text: draft.text } as const
  expect(advance(draft, same, translator)).toMatchObject({ value: { provenance: 'machine-draft' } })
  expect(advance(draft, command('confirm', 3), translator)).toMatchObject({
    value: { provenance: 'person' },
  })
})

test('a text above the limit is refused with its length', () => {
  const long = { kind: 'confirm', version: 3, text: 'a'.repeat(20_001) } as const
  expect(advance(translated, long, translator)).toMatchObject({
    refusal: 'target/too-long',
    details: { limit: 20_000, length: 20_001 },
  })
})

test('whatever is done by whom, a reviewed text was approved by somebody who is no author of it', () => {
  const act = fc.record({
    kind: fc.constantFrom(...commandKinds),
    person: fc.constantFrom(1, 2, 3),
    roles: fc.subarray([...everybody]),
    text: fc.constantFrom('', 'a', 'b'),
    correctAndApprove: fc.boolean(),
    signedOff: fc.boolean(),
    waived: fc.constant(false),
    edition: fc.constant(1),
  })
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      let target: Target = { ...translated, text: '', state: 'initial', version: 0, authors: [] }
      for (const { kind, text, ...given } of acts) {
        const made = command(kind, target.version)
        const next = advance(target, 'text' in made ? { ...made, text } : made, given)
        if (next.ok) {
          expect(next.value.version).toBe(target.version + 1)
          target = next.value
        }
        const reviewed = target.state === 'reviewed'
        expect(target.reviewedBy !== null).toBe(reviewed)
        if (reviewed) expect(target.authors).not.toContain(target.reviewedBy)
        if (target.state !== 'initial') expect(target.text.trim()).not.toBe('')
      }
    }),
  )
})

test('a text whose source moved is a draft until it is confirmed, changed or not', () => {
  const stored = { ...translated, state: 'reviewed' as const, reviewedBy: 2 }
  const stale = asItCounts(stored, 2)
  expect(stale).toMatchObject({ state: 'initial', reviewedBy: null, stale: true })
  const now = { ...translator, edition: 2 }
  for (const kind of ['approve', 'correct', 'reject', 'reopen'] as const) {
    const roles = ['reviewer'] as const
    expect(
      advance(stale, command(kind, stale.version), { ...now, person: 3, roles }),
    ).toMatchObject({
      refusal: 'target/stale',
    })
  }
  const confirm = { kind: 'confirm', version: stale.version, text: stale.text } as const
  expect(advance(stale, confirm, now)).toMatchObject({
    value: { state: 'translated', stale: false, edition: 2, text: stale.text },
  })
  const drafted = advance(stale, { ...confirm, kind: 'keep-draft', text: 'Half of it' }, now)
  expect(drafted).toMatchObject({ value: { stale: true, edition: stored.edition } })
})

test('an edition that changes something else, or a typo, leaves a text as it is', () => {
  expect(asItCounts(translated, translated.edition)).toMatchObject({ ...translated, stale: false })
  expect(asItCounts({ ...translated, text: '' }, 9)).toMatchObject({ stale: false })
})
