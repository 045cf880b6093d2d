import { expect, test } from 'vitest'
import { officialQuoteMissing } from '#app/domain/checks/official-quote-missing.ts'
import { isOwnTranslation } from '#app/domain/checks/registry.ts'
import { pairOf } from './pair.ts'

const source =
  'Abuses are “of serious concern to all” (Article 1(1)(d) of Council Decision (CFSP) 2020/1999).'

const passage = {
  celex: '32020D1999',
  article: '1(1)(d)',
  passage: 'a',
  source: 'of serious concern to all',
  target: 'Anlass zu ernster Besorgnis',
}

function check(target: string, passages = [passage]) {
  return officialQuoteMissing.run(pairOf('de', source, target, { passages }))
}

test('where the bank has the wording it must stand in the target, whatever spaces it has', () => {
  expect(check('Sie geben „Anlass zu\u00a0ernster Besorgnis“.')).toEqual([])
  expect(check('Sie geben „Grund zu ernster Besorgnis“.')).toEqual([
    {
      grade: 'warning',
      context: 'known',
      details: {
        quotation: 'of serious concern to all',
        celex: '32020D1999',
        wording: 'Anlass zu ernster Besorgnis',
      },
      range: null,
    },
  ])
})

test('where the bank has none, it says so', () => {
  expect(check('„Anlass zu ernster Besorgnis“', [])).toMatchObject([{ context: 'unknown' }])
})

test('to dismiss it is to translate law oneself', () => {
  expect(isOwnTranslation('official-quote-missing')).toBe(true)
  expect(isOwnTranslation('citation-form')).toBe(false)
})
