import type { LanguageConventions } from './conventions.ts'

export const da: LanguageConventions = {
  script: 'Latn',
  quotes: [
    ['»', '«'],
    ['›', '‹'],
  ],
  numbers: { decimal: ',', groups: ['\u00a0', '.'] },
  date: {
    tag: 'da',
    line: 'Den {date}',
    first: null,
    months: null,
    confidence: 'unverified',
  },
  words: {
    draft: 'UDKAST',
    untranslated: 'endnu ikke oversat',
    pageOf: 'Side {page} af {pages}',
    signatories: 'Underskrivere',
    confidence: 'unverified',
  },
}
