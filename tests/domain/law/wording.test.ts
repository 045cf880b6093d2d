import { expect, test } from 'vitest'
import { heldWordings, passagesIn, type Wording } from '#app/domain/law/wording.ts'

function wording(given: Partial<Wording>): Wording {
  return {
    celex: '32020D1999',
    article: '1(1)(d)',
    passage: 'a',
    locale: 'en',
    text: 'of serious concern',
    source: 'EUR-Lex',
    account: null,
    at: null,
    ...given,
  }
}

test('the last wording of a passage in a language holds', () => {
  const all = [
    wording({}),
    wording({ locale: 'de', text: 'alt' }),
    wording({ locale: 'de', text: 'neu' }),
    wording({ passage: 'b', locale: 'de' }),
  ]
  expect(heldWordings(all).map(({ text }) => text)).toEqual([
    'of serious concern',
    'neu',
    'of serious concern',
  ])
})

test('a text finds the passages it has in it, in both languages', () => {
  const bank = [
    wording({}),
    wording({ locale: 'de', text: 'Anlass' }),
    wording({ passage: 'b', text: 'x y' }),
  ]
  expect(passagesIn('It is of serious\u00a0concern.', bank, { from: 'en', to: 'de' })).toEqual([
    {
      celex: '32020D1999',
      article: '1(1)(d)',
      passage: 'a',
      source: 'of serious concern',
      target: 'Anlass',
    },
  ])
  expect(passagesIn('x y', bank, { from: 'en', to: 'fr' })).toMatchObject([{ target: null }])
  expect(passagesIn('nothing', bank, { from: 'en', to: 'de' })).toEqual([])
})
