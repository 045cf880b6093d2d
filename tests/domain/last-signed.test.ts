import { expect, test } from 'vitest'
import type { UnitChange } from '#app/domain/editions/unit-change.ts'
import { fallenSignOff, signedPairs } from '#app/domain/last-signed.ts'
import type { SignOffStanding } from '#app/domain/sign-off.ts'

function signOff(id: number, standing: SignOffStanding, secondSignature = false) {
  const units = [
    { number: 2, kind: 'paragraph', format: 'plain', source: 'Six.', target: 'Sechs.' },
    {
      number: 3,
      kind: 'paragraph',
      format: 'plain',
      source: 'January.',
      target: 'Januar.',
      variants: { 'de-AT': 'Jänner.' },
    },
  ]
  return {
    id,
    translationId: 1,
    account: 3,
    signedAt: '2021-12-01T12:00:00.000Z',
    statement: 'I have read it.',
    textDigest: '',
    second: null,
    end: null,
    payload: JSON.stringify({ text: { units }, policy: { secondSignature } }),
    edition: 1,
    standing,
  }
}

const change: UnitChange = {
  edition: 2,
  unit: 7,
  kind: 'changed',
  significance: 'update',
  madeOf: [7],
}

test.each([
  ['the last one fell', [signOff(1, 'lapsed'), signOff(2, 'lapsed')], [change], 2, false],
  [
    'it fell, and the letter means something else',
    [signOff(1, 'lapsed')],
    [change, { ...change, edition: 3, significance: 'meaning' as const }],
    1,
    true,
  ],
  [
    'the letter meant something else before it',
    [signOff(1, 'lapsed')],
    [{ ...change, edition: 1, significance: 'meaning' as const }],
    1,
    false,
  ],
  ['a meaning edition ended it', [signOff(1, 'superseded')], [], 1, true],
  [
    'the next one waits for a second signature',
    [signOff(1, 'lapsed'), signOff(2, 'waits', true)],
    [],
    1,
    false,
  ],
  [
    'the next one never had its second signature',
    [signOff(1, 'lapsed'), signOff(2, 'lapsed', true)],
    [],
    1,
    false,
  ],
] as const)('a text that stood is there where %s', (_, signOffs, changes, id, meansOtherwise) => {
  expect(fallenSignOff(signOffs, changes)).toMatchObject({ signOff: { id }, meansOtherwise })
})

test.each([
  ['nobody has signed', []],
  ['it stands', [signOff(1, 'lapsed'), signOff(2, 'stands')]],
  ['it was withdrawn', [signOff(1, 'lapsed'), signOff(2, 'withdrawn')]],
  ['it was voided', [signOff(1, 'voided')]],
] as const)('no text that stood is there where %s', (_, signOffs) => {
  expect(fallenSignOff(signOffs, [])).toBeNull()
})

test('a signed text reads as it was signed, by the units of its edition', () => {
  const unit = { format: 'plain', translate: true, kind: 'paragraph', text: 'Now' } as const
  const units = [
    { ...unit, id: 11, number: 1 },
    { ...unit, id: 12, number: 2 },
    { ...unit, id: 13, number: 3 },
  ]
  expect(signedPairs(signOff(1, 'lapsed'), units)).toMatchObject([
    { unit: { id: 12, text: 'Six.' }, target: { text: 'Sechs.' }, overrides: [] },
    {
      unit: { id: 13, text: 'January.' },
      target: { text: 'Januar.' },
      overrides: [{ variant: 'de-AT', text: 'Jänner.', state: 'reviewed' }],
    },
  ])
})
