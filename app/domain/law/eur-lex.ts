import type { Locale } from '#app/domain/locale.ts'

/** Where a person finds the text in one language. Nothing in it tells which letter they came from. */
export function eurLexAddress(celex: string, locale: Locale): string {
  return `https://eur-lex.europa.eu/legal-content/${locale.toUpperCase()}/TXT/?uri=CELEX:${celex}`
}
