import type { LanguageConventions } from './conventions.ts'

export const de: LanguageConventions = {
  script: 'Latn',
  quotes: [
    ['„', '“'],
    ['‚', '‘'],
  ],
  numbers: { decimal: ',', groups: ['\u00a0', '.'] },
  date: {
    tag: 'de',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'ENTWURF',
    untranslated: 'noch nicht übersetzt',
    pageOf: 'Seite {page} von {pages}',
    signatories: 'Unterzeichnende',
    confidence: 'unverified',
  },
}
