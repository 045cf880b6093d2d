import type { LanguageConventions } from './conventions.ts'

export const mt: LanguageConventions = {
  script: 'Latn',
  quotes: [
    ['“', '”'],
    ['‘', '’'],
  ],
  numbers: { decimal: '.', groups: ['\u00a0', ','] },
  date: {
    tag: 'mt',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'ABBOZZ',
    untranslated: 'għadu mhux tradott',
    pageOf: 'Paġna {page} minn {pages}',
    signatories: 'Firmatarji',
    confidence: 'unverified',
  },
}
