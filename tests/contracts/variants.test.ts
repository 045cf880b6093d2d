import { expect, test } from 'vitest'
import { Locale } from '#app/domain/locale.ts'
import { baseOf, readerOf, variants } from '#app/domain/variants/variant.ts'
import { memberStates } from '#db/reference/member-states.ts'

test.each(variants)('%s is a language that its state is written to in', (variant) => {
  const tag = new Intl.Locale(variant)
  expect(Locale.parse(tag.language)).toBe(baseOf(variant))
  const state = memberStates.find(({ iso }) => iso.alpha2 === tag.region)
  expect(state?.state).toBe(readerOf(variant))
  expect(state?.letterLanguages).toContain(baseOf(variant))
  expect(state?.officialLanguages).toContain(baseOf(variant))
})
