import type { Locale } from '#app/domain/locale.ts'

/** The languages that a translator most likely reads besides their own: those of its family next to it. */
const related: Readonly<Partial<Record<Locale, readonly Locale[]>>> = {
  bg: ['hr', 'sl'],
  cs: ['sk', 'pl'],
  da: ['sv'],
  de: ['nl'],
  es: ['pt', 'it'],
  et: ['fi'],
  fi: ['et', 'sv'],
  fr: ['it', 'es'],
  hr: ['sl', 'bg'],
  it: ['es', 'fr'],
  lt: ['lv'],
  lv: ['lt'],
  mt: ['it'],
  nl: ['de'],
  pl: ['cs', 'sk'],
  pt: ['es', 'it'],
  ro: ['it', 'fr'],
  sk: ['cs', 'pl'],
  sl: ['hr'],
  sv: ['da'],
}

/** Which other languages of a letter to show first, until a person says otherwise. */
export function firstToRead(locale: Locale): Locale[] {
  const common: readonly Locale[] = ['en', 'fr', 'de']
  const all = [...(related[locale] ?? []), ...common]
  return [...new Set(all)].filter((one) => one !== locale)
}
