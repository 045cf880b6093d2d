import type { LanguageConventions } from './conventions.ts'

export const ga: LanguageConventions = {
  script: 'Latn',
  quotes: [
    ['“', '”'],
    ['‘', '’'],
  ],
  numbers: { decimal: '.', groups: ['\u00a0', ','] },
  date: {
    tag: 'ga',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'DRÉACHT',
    untranslated: 'gan aistriú go fóill',
    pageOf: 'Leathanach {page} de {pages}',
    signatories: 'Sínitheoirí',
    confidence: 'unverified',
  },
}
