import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const pl: LanguageConventions = {
  script: 'Latn',
  typography: {
    eu: setIn([
      ['„', '”'],
      ['»', '«'],
    ]),
    national: setIn(
      [
        ['„', '”'],
        ['«', '»'],
      ],
      { percent: '' },
    ),
  },
  lists: { point: 'a)', subPoint: '(a)' },
  numbers: { decimal: ',', groups: ['\u00a0'] },
  date: {
    tag: 'pl',
    line: '{date} r.',
    first: null,
    months: null,
    confidence: 'unverified',
  },
  words: {
    draft: 'PROJEKT',
    untranslated: 'jeszcze nieprzetłumaczone',
    pageOf: 'Strona {page} z {pages}',
    signatories: 'Sygnatariusze',
    placeAndDate: '{place}, {date}',
    subjectLabel: 'Dotyczy:',
    courtesyNote: 'Tłumaczenie grzecznościowe. Język oryginału: {language}.',
    translationFollows: 'Tłumaczenie niniejszego listu zostanie przesłane w późniejszym terminie.',
    original: 'Oryginał',
    colophon: {
      locale: 'Wersja językowa: {locale}',
      edition: 'Wydanie: {edition}',
      signedOff: 'Zatwierdzono: {date}',
      digest: 'SHA-256 zatwierdzonego tekstu: {digest}',
      notSignedOff: 'Tekst niezatwierdzony',
    },
    confidence: 'unverified',
  },
}
