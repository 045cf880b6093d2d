import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const es: LanguageConventions = {
  script: 'Latn',
  typography: {
    eu: setIn(
      [
        ['«', '»'],
        ['“', '”'],
        ['‘', '’'],
      ],
      { dash: '—', spaces: 'outside' },
    ),
    national: setIn(
      [
        ['«', '»'],
        ['“', '”'],
        ['‘', '’'],
      ],
      { dash: '—', spaces: 'outside', group: '.' },
    ),
  },
  lists: { point: 'a)', subPoint: 'a)' },
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
    placeAndDate: '{place}, {date}',
    subjectLabel: 'Asunto:',
    courtesyNote: 'Traducción de cortesía. Idioma del original: {language}.',
    translationFollows: 'La traducción de esta carta se enviará más adelante.',
    original: 'Original',
    corrigendum: {
      subject: 'Corrección de errores de nuestra carta de {date}',
      lead: 'En la carta se introducen las siguientes correcciones:',
      paragraph: 'Párrafo {number}',
      after: 'Después del párrafo {number}',
      before: 'Antes del párrafo {number}',
      title: 'Asunto',
      date: 'Fecha',
      heading: 'Título',
      closing: 'Despedida',
      instead: 'donde dice: {text}',
      read: 'debe decir: {text}',
      add: 'se añade: {text}',
      remove: 'se suprime: {text}',
    },
    colophon: {
      locale: 'Versión lingüística: {locale}',
      edition: 'Edición: {edition}',
      signedOff: 'Aprobación: {date}',
      digest: 'SHA-256 del texto aprobado: {digest}',
      notSignedOff: 'Texto no aprobado',
    },
    confidence: 'unverified',
  },
}
