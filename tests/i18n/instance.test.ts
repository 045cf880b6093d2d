import { expect, test } from 'vitest'
import { createI18n } from '#app/i18n/instance.ts'
import { refusalKey } from '#app/i18n/refusal-key.ts'
import { stringsOf } from '#app/i18n/strings.server.ts'

test('a language in a message is named in the reader’s', () => {
  const say = (uiLocale: 'en' | 'fr') =>
    createI18n(uiLocale, stringsOf(uiLocale)).getFixedT(uiLocale, 'refusals')(
      refusalKey('locale/already-open'),
      { locale: 'lv' },
    )
  expect(say('en')).toContain('(Latvian)')
  expect(say('fr')).toContain('(letton)')
})

test('two languages at once do not mix', () => {
  const en = createI18n('en', stringsOf('en'))
  const fr = createI18n('fr', stringsOf('fr'))
  expect([en.t('errors.home'), fr.t('errors.home')]).toEqual([
    'Go to my work',
    'Aller à mon travail',
  ])
})
