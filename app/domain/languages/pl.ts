import type { LanguageConventions } from './conventions.ts'

export const pl: LanguageConventions = {
  script: 'Latn',
  quotes: [
    ['„', '”'],
    ['»', '«'],
  ],
  numbers: { decimal: ',', groups: ['\u00a0'] },
  date: {
    tag: 'pl',
    line: '{date} r.',
    first: null,
    months: null,
    confidence: 'unverified',
  },
  words: {
    draft: 'PROJEKT',
    untranslated: 'jeszcze nieprzetłumaczone',
    pageOf: 'Strona {page} z {pages}',
    signatories: 'Sygnatariusze',
    confidence: 'unverified',
  },
}
