import type { StringFiles } from './instance.ts'
import type { UiLocale } from './ui-locale.ts'

const files = import.meta.glob<StringFiles>('./strings/*.ts', { eager: true, import: 'strings' })

/** All strings of a UI locale; the server has them at hand. */
export function stringsOf(uiLocale: UiLocale): StringFiles {
  return files[`./strings/${uiLocale}.ts`] ?? {}
}
