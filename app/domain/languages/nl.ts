import type { LanguageConventions } from './conventions.ts'

export const nl: LanguageConventions = {
  script: 'Latn',
  quotes: [
    ['“', '”'],
    ['‘', '’'],
  ],
  numbers: { decimal: ',', groups: ['\u00a0', '.'] },
  date: {
    tag: 'nl',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'CONCEPT',
    untranslated: 'nog niet vertaald',
    pageOf: 'Pagina {page} van {pages}',
    signatories: 'Ondertekenaars',
    confidence: 'unverified',
  },
}
