import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const sv: LanguageConventions = {
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
    tag: 'sv',
    line: 'Den {date}',
    first: null,
    months: null,
    confidence: 'unverified',
  },
  words: {
    draft: 'UTKAST',
    untranslated: 'ännu inte översatt',
    pageOf: 'Sida {page} av {pages}',
    signatories: 'Undertecknare',
    placeAndDate: '{place} {date}',
    subjectLabel: null,
    courtesyNote: 'Artighetsöversättning. Originalets språk: {language}.',
    translationFollows: 'En översättning av detta brev följer.',
    original: 'Original',
    corrigendum: {
      subject: 'Rättelse till vårt brev av den {date}',
      lead: 'Brevet rättas enligt följande:',
      paragraph: 'Stycke {number}',
      after: 'Efter stycke {number}',
      before: 'Före stycke {number}',
      title: 'Ärende',
      date: 'Datum',
      heading: 'Rubrik',
      closing: 'Avslutning',
      instead: 'i stället för: {text}',
      read: 'ska det stå: {text}',
      add: 'ska läggas till: {text}',
      remove: 'ska utgå: {text}',
    },
    colophon: {
      locale: 'Språkversion: {locale}',
      edition: 'Utgåva: {edition}',
      signedOff: 'Godkänd: {date}',
      digest: 'SHA-256 för den godkända texten: {digest}',
      notSignedOff: 'Inte godkänd',
    },
    confidence: 'unverified',
  },
}
