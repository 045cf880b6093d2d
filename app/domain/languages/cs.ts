import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const cs: LanguageConventions = {
  script: 'Latn',
  typography: {
    eu: setIn([
      ['„', '“'],
      ['‚', '‘'],
      ['»', '«'],
    ]),
    national: setIn([
      ['„', '“'],
      ['‚', '‘'],
      ['»', '«'],
    ]),
  },
  lists: { point: 'a)', subPoint: 'a)' },
  numbers: { decimal: ',', groups: ['\u00a0'] },
  date: {
    tag: 'cs',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'NÁVRH',
    untranslated: 'dosud nepřeloženo',
    pageOf: 'Strana {page} z {pages}',
    signatories: 'Signatáři',
    placeAndDate: '{place} {date}',
    subjectLabel: null,
    courtesyNote: 'Zdvořilostní překlad. Jazyk originálu: {language}.',
    translationFollows: 'Překlad tohoto dopisu bude zaslán dodatečně.',
    original: 'Originál',
    corrigendum: {
      subject: 'Oprava našeho dopisu ze dne {date}',
      lead: 'dopis se opravuje takto:',
      paragraph: 'Odstavec {number}',
      after: 'Za odstavec {number}',
      before: 'Před odstavec {number}',
      title: 'Věc',
      date: 'Datum',
      heading: 'Nadpis',
      closing: 'Závěr',
      instead: 'místo: {text}',
      read: 'má být: {text}',
      add: 'doplňuje se: {text}',
      remove: 'zrušuje se: {text}',
    },
    colophon: {
      locale: 'Jazyková verze: {locale}',
      edition: 'Vydání: {edition}',
      signedOff: 'Schváleno: {date}',
      digest: 'SHA-256 schváleného textu: {digest}',
      notSignedOff: 'Text neschválen',
    },
    confidence: 'unverified',
  },
}
