import type { LanguageConventions } from './conventions.ts'

export const sk: LanguageConventions = {
  script: 'Latn',
  quotes: [
    ['„', '“'],
    ['‚', '‘'],
    ['«', '»'],
  ],
  numbers: { decimal: ',', groups: ['\u00a0'] },
  date: {
    tag: 'sk',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'NÁVRH',
    untranslated: 'zatiaľ nepreložené',
    pageOf: 'Strana {page} z {pages}',
    signatories: 'Signatári',
    confidence: 'unverified',
  },
}
