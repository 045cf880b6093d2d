import type { Locale } from '#app/domain/locale.ts'
import type { StateCode } from './state-code.ts'

/**
 * Where an academic title is part of how somebody is addressed in a letter, by language and state. In
 * Austria it always is; elsewhere the office says enough.
 */
const custom: Readonly<Partial<Record<Locale, readonly StateCode[]>>> = {
  de: ['at'],
}

export function academicTitleStands(state: StateCode, locale: Locale): boolean {
  return custom[locale]?.includes(state) ?? false
}
