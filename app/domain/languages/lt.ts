import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const lt: LanguageConventions = {
  script: 'Latn',
  typography: {
    eu: setIn([['„', '“']]),
    national: setIn([['„', '“']]),
  },
  lists: { point: 'a)', subPoint: 'a)' },
  numbers: { decimal: ',', groups: ['\u00a0'] },
  date: {
    tag: 'lt',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'PROJEKTAS',
    untranslated: 'dar neišversta',
    pageOf: '{page} puslapis iš {pages}',
    signatories: 'Pasirašiusieji',
    placeAndDate: '{place}, {date}',
    subjectLabel: null,
    courtesyNote: 'Vertimas adresato patogumui. Originalo kalba: {language}.',
    translationFollows: 'Šio laiško vertimas bus atsiųstas vėliau.',
    original: 'Originalas',
    corrigendum: {
      subject: 'Mūsų {date} laiško klaidų ištaisymas',
      lead: 'Laiškas taisomas taip:',
      paragraph: '{number} pastraipa',
      after: 'Po {number} pastraipos',
      before: 'Prieš {number} pastraipą',
      title: 'Tema',
      date: 'Data',
      heading: 'Antraštė',
      closing: 'Pabaiga',
      instead: 'yra: {text}',
      read: 'turi būti: {text}',
      add: 'įrašoma: {text}',
      remove: 'išbraukiama: {text}',
    },
    colophon: {
      locale: 'Kalbinė versija: {locale}',
      edition: 'Redakcija: {edition}',
      signedOff: 'Patvirtinta: {date}',
      digest: 'Patvirtinto teksto SHA-256: {digest}',
      notSignedOff: 'Nepatvirtinta',
    },
    confidence: 'unverified',
  },
}
