import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const it: LanguageConventions = {
  script: 'Latn',
  typography: {
    eu: setIn(
      [
        ['«', '»'],
        ['“', '”'],
        ['‘', '’'],
      ],
      { dash: '—' },
    ),
    national: setIn(
      [
        ['«', '»'],
        ['“', '”'],
        ['‘', '’'],
      ],
      { group: '.', percent: '' },
    ),
  },
  lists: { point: 'a)', subPoint: 'a)' },
  numbers: { decimal: ',', groups: ['\u00a0', '.'] },
  date: {
    tag: 'it',
    line: '{date}',
    first: '1º',
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'BOZZA',
    untranslated: 'non ancora tradotto',
    pageOf: 'Pagina {page} di {pages}',
    signatories: 'Firmatari',
    placeAndDate: '{place}, {date}',
    subjectLabel: 'Oggetto:',
    courtesyNote: 'Traduzione di cortesia. Lingua dell’originale: {language}.',
    translationFollows: 'Seguirà la traduzione della presente lettera.',
    original: 'Originale',
    corrigendum: {
      subject: 'Rettifica della nostra lettera del {date}',
      lead: 'La lettera è rettificata come segue:',
      paragraph: 'Capoverso {number}',
      after: 'Dopo il capoverso {number}',
      before: 'Prima del capoverso {number}',
      title: 'Oggetto',
      date: 'Data',
      heading: 'Titolo',
      closing: 'Formula di chiusura',
      instead: 'anziché: {text}',
      read: 'leggasi: {text}',
      add: 'aggiungere: {text}',
      remove: 'sopprimere: {text}',
    },
    colophon: {
      locale: 'Versione linguistica: {locale}',
      edition: 'Edizione: {edition}',
      signedOff: 'Approvazione: {date}',
      digest: 'SHA-256 del testo approvato: {digest}',
      notSignedOff: 'Testo non approvato',
    },
    confidence: 'unverified',
  },
}
