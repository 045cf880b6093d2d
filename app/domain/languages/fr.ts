import type { LanguageConventions } from './conventions.ts'

export const fr: LanguageConventions = {
  script: 'Latn',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['‘', '’'],
  ],
  numbers: { decimal: ',', groups: ['\u00a0', '\u202f'] },
  date: {
    tag: 'fr',
    line: 'Le {date}',
    first: '1er',
    months: null,
    confidence: 'unverified',
  },
  words: {
    draft: 'PROJET',
    untranslated: 'pas encore traduit',
    pageOf: 'Page {page} sur {pages}',
    signatories: 'Signataires',
    confidence: 'unverified',
  },
}
