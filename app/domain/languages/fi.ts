import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const fi: LanguageConventions = {
  script: 'Latn',
  typography: {
    eu: setIn([
      ['”', '”'],
      ['’', '’'],
    ]),
    national: setIn([
      ['”', '”'],
      ['’', '’'],
    ]),
  },
  lists: { point: 'a)', subPoint: 'a)' },
  numbers: { decimal: ',', groups: ['\u00a0'] },
  date: {
    tag: 'fi',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'LUONNOS',
    untranslated: 'ei vielä käännetty',
    pageOf: 'Sivu {page}/{pages}',
    signatories: 'Allekirjoittajat',
    placeAndDate: '{place} {date}',
    subjectLabel: null,
    courtesyNote: 'Kohteliaisuuskäännös. Alkutekstin kieli: {language}.',
    translationFollows: 'Tämän kirjeen käännös toimitetaan myöhemmin.',
    original: 'Alkuteksti',
    corrigendum: {
      subject: 'Oikaisu {date} päivättyyn kirjeeseemme',
      lead: 'Kirjettä oikaistaan seuraavasti:',
      paragraph: 'Kappale {number}',
      after: 'Kappaleen {number} jälkeen',
      before: 'Ennen kappaletta {number}',
      title: 'Aihe',
      date: 'Päiväys',
      heading: 'Otsikko',
      closing: 'Lopetus',
      instead: 'on: {text}',
      read: 'pitää olla: {text}',
      add: 'lisätään: {text}',
      remove: 'poistetaan: {text}',
    },
    colophon: {
      locale: 'Kieliversio: {locale}',
      edition: 'Painos: {edition}',
      signedOff: 'Hyväksytty: {date}',
      digest: 'Hyväksytyn tekstin SHA-256: {digest}',
      notSignedOff: 'Ei hyväksytty',
    },
    confidence: 'unverified',
  },
}
