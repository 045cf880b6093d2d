import type { LanguageConventions } from './conventions.ts'

export const el: LanguageConventions = {
  script: 'Grek',
  quotes: [
    ['«', '»'],
    ['“', '”'],
  ],
  numbers: { decimal: ',', groups: ['\u00a0', '.'] },
  date: {
    tag: 'el',
    line: '{date}',
    first: '1η',
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'ΣΧΕΔΙΟ',
    untranslated: 'δεν έχει μεταφραστεί ακόμη',
    pageOf: 'Σελίδα {page} από {pages}',
    signatories: 'Υπογράφοντες',
    confidence: 'unverified',
  },
}
