import type { i18n } from 'i18next'
import { createI18n, type StringFiles } from './instance.ts'
import { messageKeys } from './message-keys.ts'
import { type UiLocale, uiLocales } from './ui-locale.ts'

const files = import.meta.glob<StringFiles>('./strings/*.ts', { eager: true, import: 'strings' })

/** All strings of a UI locale; the server has them at hand. */
function stringsOf(uiLocale: UiLocale): StringFiles {
  return files[`./strings/${uiLocale}.ts`] ?? {}
}

const english = stringsOf('en')

const wanted = [...messageKeys(english)]

const complete: ReadonlySet<UiLocale> = new Set(
  uiLocales.filter((uiLocale) => {
    const said = messageKeys(stringsOf(uiLocale))
    return wanted.every((key) => said.has(key))
  }),
)

/** What speaks a UI locale on the server. */
export function speak(uiLocale: UiLocale): i18n {
  const own = stringsOf(uiLocale)
  return complete.has(uiLocale) ? createI18n(uiLocale, own) : createI18n(uiLocale, own, english)
}
