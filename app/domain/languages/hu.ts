import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const hu: LanguageConventions = {
  script: 'Latn',
  typography: {
    eu: setIn([
      ['„', '”'],
      ['»', '«'],
      ['’', '’'],
    ]),
    national: setIn(
      [
        ['„', '”'],
        ['»', '«'],
        ['’', '’'],
      ],
      { percent: '' },
    ),
  },
  lists: { point: 'a)', subPoint: 'a.' },
  numbers: { decimal: ',', groups: ['\u00a0'] },
  date: {
    tag: 'hu',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'TERVEZET',
    untranslated: 'még nincs lefordítva',
    pageOf: '{page}. oldal, összesen {pages}',
    signatories: 'Aláírók',
    placeAndDate: '{place}, {date}',
    subjectLabel: 'Tárgy:',
    courtesyNote: 'Tájékoztató jellegű fordítás. Az eredeti nyelve: {language}.',
    translationFollows: 'E levél fordítását később küldjük meg.',
    original: 'Eredeti',
    corrigendum: {
      subject: 'Helyesbítés levelünkhöz ({date})',
      lead: 'A levél a következőképpen helyesbítendő:',
      paragraph: '{number}. bekezdés',
      after: 'A(z) {number}. bekezdés után',
      before: 'A(z) {number}. bekezdés előtt',
      title: 'Tárgy',
      date: 'Dátum',
      heading: 'Címsor',
      closing: 'Záró formula',
      instead: 'a következő szövegrész: {text}',
      read: 'helyesen: {text}',
      add: 'kiegészül: {text}',
      remove: 'törlendő: {text}',
    },
    colophon: {
      locale: 'Nyelvi változat: {locale}',
      edition: 'Kiadás: {edition}',
      signedOff: 'Jóváhagyva: {date}',
      digest: 'A jóváhagyott szöveg SHA-256 értéke: {digest}',
      notSignedOff: 'Nincs jóváhagyva',
    },
    confidence: 'unverified',
  },
}
