import type { LanguageConventions } from './conventions.ts'

export const sl: LanguageConventions = {
  script: 'Latn',
  quotes: [
    ['„', '“'],
    ['‚', '‘'],
  ],
  numbers: { decimal: ',', groups: ['\u00a0', '.'] },
  date: {
    tag: 'sl',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'OSNUTEK',
    untranslated: 'še ni prevedeno',
    pageOf: 'Stran {page} od {pages}',
    signatories: 'Podpisniki',
    confidence: 'unverified',
  },
}
