import { expect, test } from 'vitest'
import type { Locale } from '#app/domain/locale.ts'
import { typeset } from '#app/domain/typography/typeset.ts'

/** `␣` is U+00A0. A language with one level keeps the inner marks it was given. */
const golden: readonly (readonly [Locale, string, string])[] = [
  ['bg', '„aa “bb” cc“', '„aa “bb” cc“'],
  ['es', '«aa “bb” cc»', '«aa “bb” cc»'],
  ['cs', '„aa ‚bb‘ cc“', '„aa ‚bb‘ cc“'],
  ['da', '»aa ›bb‹ cc«', '”aa ’bb’ cc”'],
  ['de', '„aa ‚bb‘ cc“', '„aa ‚bb‘ cc“'],
  ['et', '„aa “bb” cc“', '„aa “bb” cc“'],
  ['el', '«aa “bb” cc»', '«aa “bb” cc»'],
  ['en', '‘aa “bb” cc’', '“aa ‘bb’ cc”'],
  ['fr', '«aa “bb” cc»', '«␣aa “bb” cc␣»'],
  ['ga', '“aa ‘bb’ cc”', '“aa ‘bb’ cc”'],
  ['hr', '„aa ‚bb’ cc”', '„aa ‚bb’ cc”'],
  ['it', '«aa “bb” cc»', '«aa “bb” cc»'],
  ['lv', '“aa “bb” cc”', '“aa “bb” cc”'],
  ['lt', '„aa “bb” cc“', '„aa “bb” cc“'],
  ['hu', '„aa »bb« cc”', '„aa »bb« cc”'],
  ['mt', '“aa ‘bb’ cc”', '“aa ‘bb’ cc”'],
  ['nl', '“aa ‘bb’ cc”', '‘aa “bb” cc’'],
  ['pl', '„aa »bb« cc”', '„aa «bb» cc”'],
  ['pt', '«aa “bb” cc»', '«aa “bb” cc»'],
  ['ro', '„aa «bb» cc”', '„aa «bb» cc”'],
  ['sk', '„aa ‚bb‘ cc“', '„aa ‚bb‘ cc“'],
  ['sl', '„aa ‚bb‘ cc“', '„aa ‚bb‘ cc“'],
  ['fi', '”aa ’bb’ cc”', '”aa ’bb’ cc”'],
  ['sv', '”aa ’bb’ cc”', '”aa ’bb’ cc”'],
]

const shown = (text: string) => text.replaceAll('\u00a0', '␣')

test.each(golden)('%s quotes by the EU as %s and by the nation as %s', (locale, eu, national) => {
  for (const given of [
    '“aa “bb” cc”',
    eu.replaceAll('␣', '\u00a0'),
    national.replaceAll('␣', '\u00a0'),
  ]) {
    expect(shown(typeset(given, locale, 'eu').text)).toBe(eu)
    expect(shown(typeset(given, locale, 'national').text)).toBe(national)
  }
})

test.each([
  ['the typewriter’s marks', 'de', 'Er sagt "nein" und geht.', 'Er sagt „nein“ und geht.'],
  ['a breaking space inside', 'fr', 'Il dit « non ».', 'Il dit «\u00a0non\u00a0».'],
  ['apostrophes inside', 'en', '“the EU’s allies’ plan”', '“the EU’s allies’ plan”'],
  ['two quotations', 'sv', '"ett" och "två"', '”ett” och ”två”'],
  ['a mark after a bracket', 'pl', '("tak")', '(„tak”)'],
] as const)('%s', (_, locale, given, expected) => {
  expect(typeset(given, locale, 'national').text).toBe(expected)
})

test.each([
  ['an opening without an end', 'de', 'Er sagt „nein und geht.'],
  ['an end without an opening', 'en', 'He says no” and goes.'],
  ['an end that may be an apostrophe', 'en', '‘the allies’ plan’ says'],
  ['crossed marks', 'fr', '« a “ b » c ”'],
] as const)('%s stays as it is: only a person can tell', (_, locale, given) => {
  expect(
    typeset(given, locale, 'eu').changes.filter(({ rule }) => rule === 'quotation-marks'),
  ).toEqual([])
})
