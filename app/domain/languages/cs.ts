import type { LanguageConventions } from './conventions.ts'

export const cs: LanguageConventions = {
  script: 'Latn',
  quotes: [
    ['„', '“'],
    ['‚', '‘'],
    ['»', '«'],
  ],
  numbers: { decimal: ',', groups: ['\u00a0'] },
  date: {
    tag: 'cs',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'NÁVRH',
    untranslated: 'dosud nepřeloženo',
    pageOf: 'Strana {page} z {pages}',
    signatories: 'Signatáři',
    confidence: 'unverified',
  },
}
