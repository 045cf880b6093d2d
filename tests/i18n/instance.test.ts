import { expect, test } from 'vitest'
import { createI18n, fallsBack } from '#app/i18n/instance.ts'
import { refusalKey } from '#app/i18n/refusal-key.ts'
import { speak } from '#app/i18n/strings.server.ts'

test('a language in a message is named in the reader’s', () => {
  const say = (uiLocale: 'en' | 'fr') =>
    speak(uiLocale).getFixedT(uiLocale, 'refusals')(refusalKey('locale/already-open'), {
      locale: 'lv',
    })
  expect(say('en')).toContain('(Latvian)')
  expect(say('fr')).toContain('(letton)')
})

test('two languages at once do not mix', () => {
  const en = speak('en')
  const fr = speak('fr')
  expect([en.t('errors.home'), fr.t('errors.home')]).toEqual([
    'Go to my work',
    'Aller à mon travail',
  ])
})

test('what a language lacks is said in English', () => {
  const english = { 'common.json': { product: 'Demarche', greeting: 'Good day' } }
  const sparse = createI18n('fi', { 'common.json': { greeting: 'Hyvää päivää' } }, english)
  expect([sparse.t('product'), sparse.getFixedT('fi')('greeting' as 'product')]).toEqual([
    'Demarche',
    'Hyvää päivää',
  ])
  expect(fallsBack(sparse)).toBe(true)
})

test('what says everything in its own language loads no other', () => {
  expect(fallsBack(createI18n('fi', { 'common.json': {} }))).toBe(false)
})
