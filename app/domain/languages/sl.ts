import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const sl: LanguageConventions = {
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
  lists: { point: '(a)', subPoint: '(a)' },
  numbers: { decimal: ',', groups: ['\u00a0', '.'] },
  date: {
    tag: 'sl',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'OSNUTEK',
    untranslated: 'še ni prevedeno',
    pageOf: 'Stran {page} od {pages}',
    signatories: 'Podpisniki',
    placeAndDate: '{place}, {date}',
    subjectLabel: 'Zadeva:',
    courtesyNote: 'Vljudnostni prevod. Jezik izvirnika: {language}.',
    translationFollows: 'Prevod tega pisma bo poslan naknadno.',
    original: 'Izvirnik',
    corrigendum: {
      subject: 'Popravek našega dopisa ({date})',
      lead: 'dopis se popravi:',
      paragraph: 'Odstavek {number}',
      after: 'Za odstavkom {number}',
      before: 'Pred odstavkom {number}',
      title: 'Zadeva',
      date: 'Datum',
      heading: 'Naslov',
      closing: 'Zaključek',
      instead: 'besedilo: {text}',
      read: 'se glasi: {text}',
      add: 'doda se: {text}',
      remove: 'črta se: {text}',
    },
    colophon: {
      locale: 'Jezikovna različica: {locale}',
      edition: 'Izdaja: {edition}',
      signedOff: 'Potrjeno: {date}',
      digest: 'SHA-256 potrjenega besedila: {digest}',
      notSignedOff: 'Nepotrjeno',
    },
    confidence: 'unverified',
  },
}
