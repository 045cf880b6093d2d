import type { LanguageConventions } from './conventions.ts'

export const es: LanguageConventions = {
  script: 'Latn',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['‘', '’'],
  ],
  numbers: { decimal: ',', groups: ['\u00a0', '.'] },
  date: {
    tag: 'es',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'BORRADOR',
    untranslated: 'aún sin traducir',
    pageOf: 'Página {page} de {pages}',
    signatories: 'Firmantes',
    confidence: 'unverified',
  },
}
