import type { LanguageConventions } from './conventions.ts'

export const lt: LanguageConventions = {
  script: 'Latn',
  quotes: [['„', '“']],
  numbers: { decimal: ',', groups: ['\u00a0'] },
  date: {
    tag: 'lt',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'PROJEKTAS',
    untranslated: 'dar neišversta',
    pageOf: '{page} puslapis iš {pages}',
    signatories: 'Pasirašiusieji',
    confidence: 'unverified',
  },
}
