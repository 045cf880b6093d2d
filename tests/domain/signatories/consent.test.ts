import fc from 'fast-check'
import { expect, test } from 'vitest'
import { effectsOf } from '#app/domain/editions/effects.ts'
import type { NextChange } from '#app/domain/editions/next-edition.ts'
import { significances } from '#app/domain/editions/unit-change.ts'
import { firstConsent, isToAsk } from '#app/domain/signatories/consent.ts'

const change = (edition: number, significance: (typeof significances)[number]) => {
  return { edition, significance }
}

test.each([
  ['nothing has changed', 1, [], false],
  ['a typo was mended', 1, [change(2, 'typo')], false],
  ['the words are others', 1, [change(2, 'update')], false],
  ['the meaning changed', 1, [change(2, 'meaning')], true],
  ['the meaning changed among smaller things', 1, [change(2, 'typo'), change(2, 'meaning')], true],
  ['the meaning changed before', 2, [change(2, 'meaning')], false],
  ['a typo followed', 2, [change(2, 'meaning'), change(3, 'typo')], false],
  ['it changed again', 2, [change(2, 'meaning'), change(3, 'meaning')], true],
] as const)('whether consent is to be asked again: %s', (_, edition, changes, expected) => {
  expect(isToAsk({ edition }, changes)).toBe(expected)
})

const anyChange = fc.record({
  edition: fc.integer({ min: 2, max: 9 }),
  significance: fc.constantFrom(...significances),
})

test('who is asked again for an edition is asked by all who consented to an older one', () => {
  fc.assert(
    fc.property(fc.array(anyChange), fc.integer({ min: 1, max: 9 }), (changes, edition) => {
      const asked = isToAsk({ edition }, changes)
      if (asked && edition > 1) expect(isToAsk({ edition: edition - 1 }, changes)).toBe(true)
      expect(isToAsk({ edition: 9 }, changes)).toBe(false)
      const without = changes.filter(({ significance }) => significance !== 'meaning')
      expect(isToAsk({ edition }, without)).toBe(false)
    }),
  )
})

test('a dry run says how many consents the edition opens', () => {
  const consents = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 20 })
  const weights = fc.array(fc.constantFrom(...significances), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(consents, weights, (given, chosen) => {
      const changes = chosen.map((significance, unit): NextChange => {
        return { unit, number: unit, kind: 'changed', significance, madeOf: [unit], opens: false }
      })
      const signatories = given.length
      const effects = effectsOf(changes, {
        translations: [],
        versions: [],
        limits: new Map(),
        signatories,
      })
      const after = changes.map(({ significance }) => ({ edition: 5, significance }))
      const open = given.filter((edition) => isToAsk({ ...firstConsent, edition }, after))
      expect(effects.consents).toBe(open.length)
    }),
  )
})
