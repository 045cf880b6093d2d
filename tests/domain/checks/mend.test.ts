import { expect, test } from 'vitest'
import type { Check } from '#app/domain/checks/check.ts'
import { doubleSpace } from '#app/domain/checks/double-space.ts'
import { edgeSpace } from '#app/domain/checks/edge-space.ts'
import { invisibleCharacter } from '#app/domain/checks/invisible-character.ts'
import { mended } from '#app/domain/checks/mend.ts'
import { notNfc } from '#app/domain/checks/not-nfc.ts'
import { pairOf } from './pair.ts'

test.each<[Check, string, string]>([
  [doubleSpace, 'Nous  écrivons.', 'Nous écrivons.'],
  [doubleSpace, 'Titre \u00a0: texte', 'Titre\u00a0: texte'],
  [edgeSpace, 'Nous écrivons.\n', 'Nous écrivons.'],
  [invisibleCharacter, 'Nous écri\u00advons.', 'Nous écrivons.'],
  [notNfc, 'Nous e\u0301crivons.', 'Nous écrivons.'],
])('%o mends %j', (check, target, expected) => {
  const [found] = check.run(pairOf('fr', 'We write.', target))
  expect(found && mended(target, found)).toBe(expected)
})

test('where something else stood a person must say what', () => {
  const [found] = invisibleCharacter.run(pairOf('fr', 'We write.', 'Nous \ufffdcrivons.'))
  expect(found && mended('Nous \ufffdcrivons.', found)).toBe('Nous \ufffdcrivons.')
})
