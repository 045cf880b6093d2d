import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const pt: LanguageConventions = {
  script: 'Latn',
  typography: {
    eu: setIn([
      ['«', '»'],
      ['“', '”'],
      ['‘', '’'],
    ]),
    national: setIn(
      [
        ['«', '»'],
        ['“', '”'],
        ['‘', '’'],
      ],
      { percent: '' },
    ),
  },
  lists: { point: 'a)', subPoint: 'a)' },
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
    placeAndDate: '{place}, {date}',
    subjectLabel: 'Assunto:',
    courtesyNote: 'Tradução de cortesia. Língua do original: {language}.',
    translationFollows: 'A tradução da presente carta seguirá posteriormente.',
    original: 'Original',
    corrigendum: {
      subject: 'Retificação da nossa carta de {date}',
      lead: 'A carta é retificada do seguinte modo:',
      paragraph: 'Parágrafo {number}',
      after: 'A seguir ao parágrafo {number}',
      before: 'Antes do parágrafo {number}',
      title: 'Assunto',
      date: 'Data',
      heading: 'Título',
      closing: 'Fecho',
      instead: 'onde se lê: {text}',
      read: 'deve ler-se: {text}',
      add: 'aditar: {text}',
      remove: 'suprimir: {text}',
    },
    colophon: {
      locale: 'Versão linguística: {locale}',
      edition: 'Edição: {edition}',
      signedOff: 'Aprovação: {date}',
      digest: 'SHA-256 do texto aprovado: {digest}',
      notSignedOff: 'Texto não aprovado',
    },
    confidence: 'unverified',
  },
}
