import type { LanguageConventions } from './conventions.ts'

export const hu: LanguageConventions = {
  script: 'Latn',
  quotes: [
    ['„', '”'],
    ['»', '«'],
    ['’', '’'],
  ],
  numbers: { decimal: ',', groups: ['\u00a0'] },
  date: {
    tag: 'hu',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'TERVEZET',
    untranslated: 'még nincs lefordítva',
    pageOf: '{page}. oldal, összesen {pages}',
    signatories: 'Aláírók',
    confidence: 'unverified',
  },
}
