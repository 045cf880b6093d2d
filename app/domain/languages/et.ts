import type { LanguageConventions } from './conventions.ts'

export const et: LanguageConventions = {
  script: 'Latn',
  quotes: [['„', '“']],
  numbers: { decimal: ',', groups: ['\u00a0'] },
  date: {
    tag: 'et',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'KAVAND',
    untranslated: 'veel tõlkimata',
    pageOf: 'Lehekülg {page}/{pages}',
    signatories: 'Allakirjutanud',
    confidence: 'unverified',
  },
}
