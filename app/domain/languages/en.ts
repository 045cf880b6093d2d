import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const en: LanguageConventions = {
  script: 'Latn',
  typography: {
    eu: setIn(
      [
        ['‘', '’'],
        ['“', '”'],
      ],
      { dash: '—' },
    ),
    national: setIn(
      [
        ['“', '”'],
        ['‘', '’'],
      ],
      { group: ',', percent: '' },
    ),
  },
  lists: { point: '(a)', subPoint: '(a)' },
  numbers: { decimal: '.', groups: ['\u00a0', ','] },
  date: {
    tag: 'en-IE',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'DRAFT',
    untranslated: 'not yet translated',
    pageOf: 'Page {page} of {pages}',
    signatories: 'Signatories',
    placeAndDate: '{place}, {date}',
    subjectLabel: null,
    courtesyNote: 'Courtesy translation. Language of the original: {language}.',
    translationFollows: 'A translation of this letter will follow.',
    original: 'Original',
    corrigendum: {
      subject: 'Corrigendum to our letter of {date}',
      lead: 'The letter is corrected as follows:',
      paragraph: 'Paragraph {number}',
      after: 'After paragraph {number}',
      before: 'Before paragraph {number}',
      title: 'Subject',
      date: 'Date',
      heading: 'Heading',
      closing: 'Closing',
      instead: 'for: {text}',
      read: 'read: {text}',
      add: 'add: {text}',
      remove: 'delete: {text}',
    },
    colophon: {
      locale: 'Language version: {locale}',
      edition: 'Edition: {edition}',
      signedOff: 'Signed off: {date}',
      digest: 'SHA-256 of the signed text: {digest}',
      notSignedOff: 'Not signed off',
    },
    confidence: 'unverified',
  },
}
