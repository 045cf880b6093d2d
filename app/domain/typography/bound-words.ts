import type { Locale } from '#app/domain/locale.ts'

/**
 * How the words begin that a language cites acts with: what they count must not fall on the next line.
 * `Artikel 1`, `stavak 1.`, `στοιχείο δ)`. Irish and Maltese words may carry a letter before.
 */
export const citationStems: Readonly<Record<Locale, readonly string[]>> = {
  bg: ['чл', 'член', 'параграф', 'букв', 'точк'],
  es: ['artículo', 'art', 'apartado', 'letra', 'inciso', 'n.º'],
  cs: ['čl', 'článk', 'článek', 'odst', 'písm', 'bod'],
  da: ['artikel', 'art', 'stk', 'litra', 'nr'],
  de: ['Artikel', 'Art', 'Absatz', 'Abs', 'Buchstabe', 'Ziffer', 'Nummer', 'Nr'],
  et: ['artik', 'lõi', 'punkt', 'alapunkt'],
  el: ['άρθρ', 'παράγραφ', 'στοιχεί', 'σημεί'],
  en: ['Article', 'article', 'art', 'par', 'paragraph', 'point', 'No', 'Section'],
  fr: ['article', 'art', 'paragraphe', 'point', 'n°', 'nº'],
  ga: ['airteag', 'hAirteag', 'pointe', 'bpointe', 'mír'],
  hr: ['član', 'čl', 'stav', 'toč', 'br'],
  it: ['articol', 'art', 'paragraf', 'letter', 'punt', 'n'],
  lv: ['pant', 'punkt', 'apakšpunkt', 'Nr'],
  lt: ['straipsn', 'dal', 'punkt', 'Nr'],
  hu: ['cikk', 'bekezd', 'pont'],
  mt: ['artiko', 'punt', 'paragraf', 'Nru'],
  nl: ['artikel', 'art', 'lid', 'punt', 'onder', 'nr'],
  pl: ['art', 'artykuł', 'ust', 'lit', 'pkt', 'nr'],
  pt: ['artigo', 'art', 'n.º', 'alínea', 'subalínea', 'ponto'],
  ro: ['articol', 'art', 'alineat', 'alin', 'liter', 'punct', 'nr'],
  sk: ['článk', 'článo', 'čl', 'ods', 'písm', 'bod'],
  sl: ['člen', 'odstav', 'točk', 'št'],
  fi: ['artik', 'kohd', 'kohta', 'alakohd', 'alakohta'],
  sv: ['artikel', 'art', 'punkt', 'led', 'nr'],
}

/** Where a point is a letter without a bracket: `Buchstabe d`. */
export const bareLetters: readonly Locale[] = ['de', 'et', 'sv']

/** Words of one letter that no line may end with. */
export const hangingWords: Readonly<Partial<Record<Locale, string>>> = {
  cs: 'kosuvzai',
  pl: 'aiouwz',
  sk: 'kosuvzai',
}

/** Titles that stay with the name. */
export const titles: readonly string[] = [
  ...['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'M\\.', 'Mme', 'Hr', 'Sig', 'Sr', 'Sra'],
]
