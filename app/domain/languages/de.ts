import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const de: LanguageConventions = {
  script: 'Latn',
  typography: {
    eu: setIn([
      ['„', '“'],
      ['‚', '‘'],
    ]),
    national: setIn(
      [
        ['„', '“'],
        ['‚', '‘'],
      ],
      { group: '.' },
    ),
  },
  lists: { point: 'a)', subPoint: 'a)' },
  numbers: { decimal: ',', groups: ['\u00a0', '.'] },
  date: {
    tag: 'de',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'ENTWURF',
    untranslated: 'noch nicht übersetzt',
    pageOf: 'Seite {page} von {pages}',
    signatories: 'Unterzeichnende',
    placeAndDate: '{place}, {date}',
    subjectLabel: null,
    courtesyNote: 'Höflichkeitsübersetzung. Sprache des Originals: {language}.',
    translationFollows: 'Eine Übersetzung dieses Schreibens folgt.',
    original: 'Original',
    corrigendum: {
      subject: 'Berichtigung unseres Schreibens vom {date}',
      lead: 'das Schreiben wird wie folgt berichtigt:',
      paragraph: 'Absatz {number}',
      after: 'Nach Absatz {number}',
      before: 'Vor Absatz {number}',
      title: 'Betreff',
      date: 'Datum',
      heading: 'Überschrift',
      closing: 'Schlussformel',
      instead: 'Anstatt: {text}',
      read: 'muss es heißen: {text}',
      add: 'ist einzufügen: {text}',
      remove: 'ist zu streichen: {text}',
    },
    colophon: {
      locale: 'Sprachfassung: {locale}',
      edition: 'Ausgabe: {edition}',
      signedOff: 'Freigegeben: {date}',
      digest: 'SHA-256 des freigegebenen Textes: {digest}',
      notSignedOff: 'Nicht freigegeben',
    },
    confidence: 'unverified',
  },
}
