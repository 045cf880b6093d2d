import type { LanguageConventions } from './conventions.ts'

export const hr: LanguageConventions = {
  script: 'Latn',
  quotes: [
    ['„', '”'],
    ['‚', '’'],
  ],
  numbers: { decimal: ',', groups: ['\u00a0', '.'] },
  date: {
    tag: 'hr',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'NACRT',
    untranslated: 'još nije prevedeno',
    pageOf: 'Stranica {page} od {pages}',
    signatories: 'Potpisnici',
    confidence: 'unverified',
  },
}
