import type { LanguageConventions } from './conventions.ts'

export const fi: LanguageConventions = {
  script: 'Latn',
  quotes: [
    ['”', '”'],
    ['’', '’'],
  ],
  numbers: { decimal: ',', groups: ['\u00a0'] },
  date: {
    tag: 'fi',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'LUONNOS',
    untranslated: 'ei vielä käännetty',
    pageOf: 'Sivu {page}/{pages}',
    signatories: 'Allekirjoittajat',
    confidence: 'unverified',
  },
}
