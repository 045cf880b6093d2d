import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const ro: LanguageConventions = {
  script: 'Latn',
  typography: {
    eu: setIn([
      ['„', '”'],
      ['«', '»'],
    ]),
    national: setIn(
      [
        ['„', '”'],
        ['«', '»'],
      ],
      { group: '.' },
    ),
  },
  lists: { point: '(a)', subPoint: '(a)' },
  numbers: { decimal: ',', groups: ['\u00a0', '.'] },
  date: {
    tag: 'ro',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'PROIECT',
    untranslated: 'încă netradus',
    pageOf: 'Pagina {page} din {pages}',
    signatories: 'Semnatari',
    placeAndDate: '{place}, {date}',
    subjectLabel: 'Subiect:',
    courtesyNote: 'Traducere de curtoazie. Limba originalului: {language}.',
    translationFollows: 'Traducerea prezentei scrisori va fi transmisă ulterior.',
    original: 'Original',
    corrigendum: {
      subject: 'Rectificare la scrisoarea noastră din {date}',
      lead: 'Scrisoarea se rectifică după cum urmează:',
      paragraph: 'Paragraful {number}',
      after: 'După paragraful {number}',
      before: 'Înaintea paragrafului {number}',
      title: 'Obiect',
      date: 'Data',
      heading: 'Titlu',
      closing: 'Încheiere',
      instead: 'în loc de: {text}',
      read: 'se citește: {text}',
      add: 'se adaugă: {text}',
      remove: 'se elimină: {text}',
    },
    colophon: {
      locale: 'Versiunea lingvistică: {locale}',
      edition: 'Ediția: {edition}',
      signedOff: 'Aprobare: {date}',
      digest: 'SHA-256 al textului aprobat: {digest}',
      notSignedOff: 'Text neaprobat',
    },
    confidence: 'unverified',
  },
}
