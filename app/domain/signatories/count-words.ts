import type { Locale } from '#app/domain/locale.ts'

interface CountWords {
  readonly organisations: readonly string[]
  readonly signatories: readonly string[]
}

const words = (organisations: string, signatories: string): CountWords => ({
  organisations: organisations.split(' '),
  signatories: signatories.split(' '),
})

/** How a letter calls those who sign it, where it counts them: beginnings of words, in small letters. */
export const countWords: Readonly<Record<Locale, CountWords>> = {
  bg: words('организаци нпо', 'подписал подписващ сигнатар'),
  cs: words('organizac', 'signatář'),
  da: words('organisation ngo', 'underskriver medunderskriver'),
  de: words('organisation ngo nro', 'unterzeichne'),
  el: words('οργανώσε οργανισμ μκο', 'υπογράφ συνυπογράφ'),
  en: words('organisation organization ngo', 'signator undersigned'),
  es: words('organizaci ong', 'firmante signatari'),
  et: words('organisatsioon ühendus', 'allakirjutan'),
  fi: words('järjestö', 'allekirjoitta'),
  fr: words('organisation ong', 'signataire soussigné'),
  ga: words('eagraíocht heagraíocht', 'sínitheoir'),
  hr: words('organizacij udrug', 'potpisni'),
  hu: words('szervezet', 'aláíró'),
  it: words('organizzazion ong', 'firmatar'),
  lt: words('organizacij', 'pasiraš signatar'),
  lv: words('organizācij', 'parakstītāj'),
  mt: words('organizzazzjoni', 'firmatarj'),
  nl: words('organisatie ngo', 'ondertekena'),
  pl: words('organizacj', 'sygnatariusz'),
  pt: words('organizaç ong', 'signatári subscritor'),
  ro: words('organizați organizaţi ong', 'semnatar'),
  sk: words('organizác', 'signatár'),
  sl: words('organizacij', 'podpisni'),
  sv: words('organisation', 'undertecknare'),
}
