import { expect, test } from 'vitest'
import { monthsIn } from '#app/domain/checks/months.ts'
import { type Locale, locales } from '#app/domain/locale.ts'

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** The name as CLDR has it, alone and in a date. */
function namesOf(locale: Locale, month: number): string[] {
  const day = new Date(Date.UTC(2021, month - 1, 3))
  const styles = [{ dateStyle: 'long' }, { month: 'long' }] as const
  return styles.map((style) => {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' })
    return format.formatToParts(day).find((part) => part.type === 'month')?.value ?? ''
  })
}

test.each(locales)('the months of %s are known by their names in CLDR', (locale) => {
  for (const month of months) {
    for (const name of namesOf(locale, month)) {
      expect([...monthsIn(name, locale)], name).toEqual([month])
    }
  }
})

test.each([
  ['fi', 'marraskuussa', 11],
  ['et', 'novembril', 11],
  ['hu', 'novemberben', 11],
  ['lv', 'novembrī', 11],
  ['pl', 'w listopadzie', 11],
  ['hr', 'u listopadu', 10],
  ['cs', 'v červenci', 7],
  ['cs', 'v červnu', 6],
  ['ga', 'i mí na Nollag', 12],
  ['ga', 'mí na Samhna', 11],
  ['mt', 'f’Lulju', 7],
  ['el', 'τον Νοέμβριο', 11],
  ['bg', 'на 3 май', 5],
  ['bg', '3 ноем. 2021', 11],
  ['de', '3. Nov. 2021', 11],
  ['fr', '3 déc. 2021', 12],
] as const)('in %s “%s” names month %i', (locale, text, month) => {
  expect([...monthsIn(text, locale)]).toEqual([month])
})
