import type { LanguageConventions } from './conventions.ts'

export const en: LanguageConventions = {
  script: 'Latn',
  quotes: [
    ['‘', '’'],
    ['“', '”'],
  ],
  numbers: { decimal: '.', groups: ['\u00a0', ','] },
  date: {
    tag: 'en-IE',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'DRAFT',
    untranslated: 'not yet translated',
    pageOf: 'Page {page} of {pages}',
    signatories: 'Signatories',
    confidence: 'unverified',
  },
}
