import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const sk: LanguageConventions = {
  script: 'Latn',
  typography: {
    eu: setIn([
      ['„', '“'],
      ['‚', '‘'],
      ['«', '»'],
    ]),
    national: setIn([
      ['„', '“'],
      ['‚', '‘'],
      ['«', '»'],
    ]),
  },
  lists: { point: 'a)', subPoint: 'a)' },
  numbers: { decimal: ',', groups: ['\u00a0'] },
  date: {
    tag: 'sk',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'NÁVRH',
    untranslated: 'zatiaľ nepreložené',
    pageOf: 'Strana {page} z {pages}',
    signatories: 'Signatári',
    placeAndDate: '{place} {date}',
    subjectLabel: null,
    courtesyNote: 'Zdvorilostný preklad. Jazyk originálu: {language}.',
    translationFollows: 'Preklad tohto listu bude zaslaný dodatočne.',
    original: 'Originál',
    corrigendum: {
      subject: 'Korigendum k nášmu listu z {date}',
      lead: 'list sa opravuje takto:',
      paragraph: 'Odsek {number}',
      after: 'Za odsek {number}',
      before: 'Pred odsek {number}',
      title: 'Vec',
      date: 'Dátum',
      heading: 'Nadpis',
      closing: 'Záver',
      instead: 'namiesto: {text}',
      read: 'má byť: {text}',
      add: 'dopĺňa sa: {text}',
      remove: 'vypúšťa sa: {text}',
    },
    colophon: {
      locale: 'Jazyková verzia: {locale}',
      edition: 'Vydanie: {edition}',
      signedOff: 'Schválené: {date}',
      digest: 'SHA-256 schváleného textu: {digest}',
      notSignedOff: 'Text neschválený',
    },
    confidence: 'unverified',
  },
}
