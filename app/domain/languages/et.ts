import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const et: LanguageConventions = {
  script: 'Latn',
  typography: {
    eu: setIn([['„', '“']]),
    national: setIn([['„', '“']], { percent: '' }),
  },
  lists: { point: 'a)', subPoint: 'a)' },
  numbers: { decimal: ',', groups: ['\u00a0'] },
  date: {
    tag: 'et',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'KAVAND',
    untranslated: 'veel tõlkimata',
    pageOf: 'Lehekülg {page}/{pages}',
    signatories: 'Allakirjutanud',
    placeAndDate: '{place}, {date}',
    subjectLabel: null,
    courtesyNote: 'Tõlge on lisatud adressaadi mugavuseks. Originaali keel: {language}.',
    translationFollows: 'Käesoleva kirja tõlge saadetakse hiljem.',
    original: 'Originaal',
    corrigendum: {
      subject: 'Meie kirja parandus ({date})',
      lead: 'Kirjas tehakse järgmised parandused:',
      paragraph: 'Lõik {number}',
      after: 'Pärast lõiku {number}',
      before: 'Enne lõiku {number}',
      title: 'Teema',
      date: 'Kuupäev',
      heading: 'Pealkiri',
      closing: 'Lõpuosa',
      instead: 'asendatakse: {text}',
      read: 'järgmisega: {text}',
      add: 'lisatakse: {text}',
      remove: 'jäetakse välja: {text}',
    },
    colophon: {
      locale: 'Keeleversioon: {locale}',
      edition: 'Väljaanne: {edition}',
      signedOff: 'Kinnitatud: {date}',
      digest: 'Kinnitatud teksti SHA-256: {digest}',
      notSignedOff: 'Kinnitamata',
    },
    confidence: 'unverified',
  },
}
