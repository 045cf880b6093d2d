import type { LanguageConventions } from './conventions.ts'

export const ro: LanguageConventions = {
  script: 'Latn',
  quotes: [
    ['„', '”'],
    ['«', '»'],
  ],
  numbers: { decimal: ',', groups: ['\u00a0', '.'] },
  date: {
    tag: 'ro',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'PROIECT',
    untranslated: 'încă netradus',
    pageOf: 'Pagina {page} din {pages}',
    signatories: 'Semnatari',
    confidence: 'unverified',
  },
}
