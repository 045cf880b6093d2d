import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const hr: LanguageConventions = {
  script: 'Latn',
  typography: {
    eu: setIn([
      ['„', '”'],
      ['‚', '’'],
    ]),
    national: setIn(
      [
        ['„', '”'],
        ['‚', '’'],
      ],
      { group: '.' },
    ),
  },
  lists: { point: '(a)', subPoint: 'a.' },
  numbers: { decimal: ',', groups: ['\u00a0', '.'] },
  date: {
    tag: 'hr',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'NACRT',
    untranslated: 'još nije prevedeno',
    pageOf: 'Stranica {page} od {pages}',
    signatories: 'Potpisnici',
    placeAndDate: '{place}, {date}',
    subjectLabel: 'Predmet:',
    courtesyNote: 'Kurtoazni prijevod. Jezik izvornika: {language}.',
    translationFollows: 'Prijevod ovog pisma dostavit će se naknadno.',
    original: 'Izvornik',
    corrigendum: {
      subject: 'Ispravak našeg pisma od {date}',
      lead: 'pismo se ispravlja kako slijedi:',
      paragraph: 'Odlomak {number}',
      after: 'Iza odlomka {number}',
      before: 'Ispred odlomka {number}',
      title: 'Predmet',
      date: 'Datum',
      heading: 'Naslov',
      closing: 'Završetak',
      instead: 'umjesto: {text}',
      read: 'treba stajati: {text}',
      add: 'dodaje se: {text}',
      remove: 'briše se: {text}',
    },
    colophon: {
      locale: 'Jezična verzija: {locale}',
      edition: 'Izdanje: {edition}',
      signedOff: 'Odobreno: {date}',
      digest: 'SHA-256 odobrenog teksta: {digest}',
      notSignedOff: 'Tekst nije odobren',
    },
    confidence: 'unverified',
  },
}
