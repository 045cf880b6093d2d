import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const el: LanguageConventions = {
  script: 'Grek',
  typography: {
    eu: setIn(
      [
        ['«', '»'],
        ['“', '”'],
      ],
      { spaces: 'outside' },
    ),
    national: setIn(
      [
        ['«', '»'],
        ['“', '”'],
      ],
      { spaces: 'outside', group: '.', percent: '' },
    ),
  },
  lists: { point: 'a)', subPoint: 'a)' },
  numbers: { decimal: ',', groups: ['\u00a0', '.'] },
  date: {
    tag: 'el',
    line: '{date}',
    first: '1η',
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'ΣΧΕΔΙΟ',
    untranslated: 'δεν έχει μεταφραστεί ακόμη',
    pageOf: 'Σελίδα {page} από {pages}',
    signatories: 'Υπογράφοντες',
    placeAndDate: '{place}, {date}',
    subjectLabel: 'Θέμα:',
    courtesyNote: 'Μετάφραση για τη διευκόλυνση του αποδέκτη. Γλώσσα του πρωτοτύπου: {language}.',
    translationFollows: 'Η μετάφραση της παρούσας επιστολής θα ακολουθήσει.',
    original: 'Πρωτότυπο',
    corrigendum: {
      subject: 'Διορθωτικό στην επιστολή μας με ημερομηνία {date}',
      lead: 'Η επιστολή διορθώνεται ως εξής:',
      paragraph: 'Παράγραφος {number}',
      after: 'Μετά την παράγραφο {number}',
      before: 'Πριν από την παράγραφο {number}',
      title: 'Θέμα',
      date: 'Ημερομηνία',
      heading: 'Επικεφαλίδα',
      closing: 'Κατακλείδα',
      instead: 'αντί: {text}',
      read: 'διάβαζε: {text}',
      add: 'προστίθεται: {text}',
      remove: 'διαγράφεται: {text}',
    },
    colophon: {
      locale: 'Γλωσσική έκδοση: {locale}',
      edition: 'Έκδοση κειμένου: {edition}',
      signedOff: 'Εγκρίθηκε: {date}',
      digest: 'SHA-256 του εγκεκριμένου κειμένου: {digest}',
      notSignedOff: 'Δεν έχει εγκριθεί',
    },
    confidence: 'unverified',
  },
}
