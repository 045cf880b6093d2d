import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const da: LanguageConventions = {
  script: 'Latn',
  typography: {
    eu: setIn(
      [
        ['»', '«'],
        ['›', '‹'],
      ],
      { dash: '—' },
    ),
    national: setIn(
      [
        ['”', '”'],
        ['’', '’'],
      ],
      { group: '.' },
    ),
  },
  lists: { point: 'a)', subPoint: 'a)' },
  numbers: { decimal: ',', groups: ['\u00a0', '.'] },
  date: {
    tag: 'da',
    line: 'Den {date}',
    first: null,
    months: null,
    confidence: 'unverified',
  },
  words: {
    draft: 'UDKAST',
    untranslated: 'endnu ikke oversat',
    pageOf: 'Side {page} af {pages}',
    signatories: 'Underskrivere',
    placeAndDate: '{place}, {date}',
    subjectLabel: null,
    courtesyNote: 'Høflighedsoversættelse. Originalens sprog: {language}.',
    translationFollows: 'En oversættelse af dette brev følger.',
    original: 'Original',
    corrigendum: {
      subject: 'Berigtigelse til vores brev af {date}',
      lead: 'Brevet berigtiges således:',
      paragraph: 'Afsnit {number}',
      after: 'Efter afsnit {number}',
      before: 'Før afsnit {number}',
      title: 'Emne',
      date: 'Dato',
      heading: 'Overskrift',
      closing: 'Afslutning',
      instead: 'i stedet for: {text}',
      read: 'læses: {text}',
      add: 'tilføjes: {text}',
      remove: 'udgår: {text}',
    },
    colophon: {
      locale: 'Sprogversion: {locale}',
      edition: 'Udgave: {edition}',
      signedOff: 'Godkendt: {date}',
      digest: 'SHA-256 for den godkendte tekst: {digest}',
      notSignedOff: 'Ikke godkendt',
    },
    confidence: 'unverified',
  },
}
