import type { Locale } from '#app/domain/locale.ts'
import { stemTable } from './stem-table.ts'
import { fold, wordsOf } from './words.ts'

export const measures = ['percent', 'euro', 'dollar', 'pound'] as const
type Measure = (typeof measures)[number]

/** Stems of the words for them, in their order, `|` between alternatives. */
const entriesOf = stemTable({
  bg: 'процент|сто евро долар лир|паунд',
  es: 'ciento|porcent euro dólar libra',
  cs: 'procent eur dolar libr|liber',
  da: 'procent|pct euro dollar pund',
  de: 'prozent euro dollar pfund',
  et: 'protsen euro dollar nael',
  el: 'εκατό|ποσοστ ευρώ δολ λίρ',
  en: 'percent|cent euro dollar pound|sterling',
  fr: 'cent|pourcent euro dollar livre',
  ga: 'céad|gcéad|chéad|céatad|gcéatad euro dollar|dhollar|ndollar punt|phunt|bpunt',
  hr: 'posto eur dolar funt',
  it: 'cento|percent euro dollar sterlin',
  lv: 'procent eiro|eur dolār mārciņ',
  lt: 'procent eur doler svar',
  hu: 'százalék euró dollár font',
  mt: 'mija|perċent ewro dollar lira|liri|sterlin',
  nl: 'procent euro dollar pond',
  pl: 'procent|proc euro dolar funt',
  pt: 'cento|percent euro dólar libra',
  ro: 'sută|procent euro dolar lir',
  sk: 'percent eur dolár libr|libier',
  sl: 'odstot|procent evr dolar funt',
  fi: 'prosent euro dollari punta|punna',
  sv: 'procent euro dollar pund',
})

const signs: Readonly<Record<Measure, RegExp>> = {
  percent: /[0-9][ \u00a0\u202f]?%/,
  euro: /€|(?<!\p{L})EUR(?!\p{L})/u,
  dollar: /\$|(?<!\p{L})USD(?!\p{L})/u,
  pound: /£|(?<!\p{L})GBP(?!\p{L})/u,
}

/** The sign or code of a measure as a text has it: `%`, `EUR`; `null` where it has none. */
export function signOf(text: string, measure: Measure): string | null {
  return signs[measure].exec(text)?.[0].replace(/[0-9\s]/g, '') ?? null
}

/** Whether a text has the sign of a measure or a word for it; rather too often than too seldom. */
export function saysMeasure(text: string, measure: Measure, locale: Locale): boolean {
  if (signOf(text, measure) !== null) return true
  const stems = entriesOf(locale)[measures.indexOf(measure)] ?? []
  return wordsOf(text).some((word) => stems.some((stem) => fold(word.text).startsWith(stem)))
}
