import { expect, test } from 'vitest'
import { actMentions } from '#app/domain/law/act-mentions.ts'
import { citationsIn } from '#app/domain/law/citations.ts'
import { lawLanguages } from '#app/domain/law/languages/registry.ts'
import { placePath } from '#app/domain/law/place.ts'
import { lawTokens } from '#app/domain/law/tokens.ts'
import { Locale } from '#app/domain/locale.ts'
import { shippedWordings } from '#db/reference/official-passages.ts'
import data from '#db/reference/salutations.json' with { type: 'json' }

const facts = data.languages.map(({ code, euAcronym, legal }) => ({
  code: Locale.parse(code),
  euAcronym,
  ...legal,
}))

test.each(facts)('the acronyms of $code are those of the reference', (fact) => {
  expect(lawLanguages[fact.code].cfsp).toBe(fact.cfspAcronym)
  expect(lawLanguages[fact.code].eu).toBe(fact.euAcronym)
})

test.each(facts)('the Decision as the reference has it in $code is recognised', (fact) => {
  const [mention] = actMentions(lawTokens(fact.citation), fact.code)
  expect(mention).toMatchObject({ named: true, council: true, number: '2020/1999' })
})

test.each(facts)('its points as the reference has them in $code are recognised', (fact) => {
  const [citation] = citationsIn(fact.articleCitationFull[0] ?? '', fact.code)
  expect(citation?.places.map(placePath)).toEqual(['1(1)(d)(iii)', '1(1)(d)(iv)'])
})

test('only what was read in the act is shipped as its wording', () => {
  const read = facts.filter(({ officialPhrase }) => officialPhrase !== null)
  expect(shippedWordings.map(({ locale, text }) => [locale, text])).toEqual(
    read.map(({ code, officialPhrase }) => [code, officialPhrase]),
  )
})
