import type { LanguageConventions } from './conventions.ts'

export const pt: LanguageConventions = {
  script: 'Latn',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['‘', '’'],
  ],
  numbers: { decimal: ',', groups: ['\u00a0'] },
  date: {
    tag: 'pt-PT',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'RASCUNHO',
    untranslated: 'ainda não traduzido',
    pageOf: 'Página {page} de {pages}',
    signatories: 'Signatários',
    confidence: 'unverified',
  },
}
