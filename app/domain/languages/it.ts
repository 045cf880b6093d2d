import type { LanguageConventions } from './conventions.ts'

export const it: LanguageConventions = {
  script: 'Latn',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['‘', '’'],
  ],
  numbers: { decimal: ',', groups: ['\u00a0', '.'] },
  date: {
    tag: 'it',
    line: '{date}',
    first: '1º',
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'BOZZA',
    untranslated: 'non ancora tradotto',
    pageOf: 'Pagina {page} di {pages}',
    signatories: 'Firmatari',
    confidence: 'unverified',
  },
}
