import type { LanguageConventions } from './conventions.ts'

export const sv: LanguageConventions = {
  script: 'Latn',
  quotes: [
    ['”', '”'],
    ['’', '’'],
  ],
  numbers: { decimal: ',', groups: ['\u00a0'] },
  date: {
    tag: 'sv',
    line: 'Den {date}',
    first: null,
    months: null,
    confidence: 'unverified',
  },
  words: {
    draft: 'UTKAST',
    untranslated: 'ännu inte översatt',
    pageOf: 'Sida {page} av {pages}',
    signatories: 'Undertecknare',
    confidence: 'unverified',
  },
}
