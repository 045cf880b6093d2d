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
    corrigendum: {
      subject: 'Sprostowanie do naszego listu z dnia {date}',
      lead: 'w liście wprowadza się następujące sprostowania:',
      paragraph: 'Akapit {number}',
      after: 'Po akapicie {number}',
      before: 'Przed akapitem {number}',
      title: 'Przedmiot',
      date: 'Data',
      heading: 'Nagłówek',
      closing: 'Formuła końcowa',
      instead: 'zamiast: {text}',
      read: 'powinno być: {text}',
      add: 'dodaje się: {text}',
      remove: 'skreśla się: {text}',
    },
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
