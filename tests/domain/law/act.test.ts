import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actOfCelex, celexOf } from '#app/domain/law/act.ts'
import { Celex } from '#app/domain/law/celex.ts'
import { eurLexAddress } from '#app/domain/law/eur-lex.ts'
import { parsePlace, placePath, withParagraph } from '#app/domain/law/place.ts'

const numbered = fc.record({
  type: fc.constantFrom('decision', 'framework-decision', 'regulation', 'directive'),
  year: fc.integer({ min: 1951, max: 2099 }),
  number: fc.integer({ min: 1, max: 9999 }),
} as const)

test('a CELEX number says which act it is', () => {
  fc.assert(
    fc.property(numbered, (act) => {
      expect(Celex.parse(celexOf(act))).toBe(celexOf(act))
      expect(actOfCelex(celexOf(act))).toEqual(act)
    }),
  )
})

test('the treaties have their own numbers, one for each article', () => {
  expect(celexOf({ type: 'treaty', treaty: 'teu' }, '21')).toBe('12016M021')
  expect(celexOf({ type: 'treaty', treaty: 'tfeu' })).toBe('12016E/TXT')
  expect(actOfCelex('12016E263')).toEqual({ type: 'treaty', treaty: 'tfeu' })
  expect(actOfCelex('62020CJ0001')).toBeNull()
})

test('the address names the act and the language, and nothing else', () => {
  expect(eurLexAddress('32020D1999', 'pl')).toBe(
    'https://eur-lex.europa.eu/legal-content/PL/TXT/?uri=CELEX:32020D1999',
  )
})

test.each(['1', '1(1)', '1(1)(d)', '1(1)(d)(iii)', '1(d)', '12a(3)'])('%s is a place', (path) => {
  const place = parsePlace(path)
  expect(place && placePath(place)).toBe(path)
})

test.each(['', 'x', '1((d)', '1(1)(1)', 'Article 1'])('“%s” is no place', (path) => {
  expect(parsePlace(path)).toBeNull()
})

test('a loose place takes the paragraph that all that is known of its article lies in', () => {
  const known = ['1(1)(d)', '2(3)', '2(4)'].flatMap((path) => parsePlace(path) ?? [])
  const complete = (path: string) => {
    const place = parsePlace(path)
    return place && placePath(withParagraph(place, known))
  }
  expect(['1(c)(iii)', '1', '2(a)', '3(a)', '1(2)(a)'].map(complete)).toEqual([
    '1(1)(c)(iii)',
    '1',
    '2(a)',
    '3(a)',
    '1(2)(a)',
  ])
})
