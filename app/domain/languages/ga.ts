import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const ga: LanguageConventions = {
  script: 'Latn',
  typography: {
    eu: setIn([
      ['“', '”'],
      ['‘', '’'],
    ]),
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
    tag: 'ga',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'DRÉACHT',
    untranslated: 'gan aistriú go fóill',
    pageOf: 'Leathanach {page} de {pages}',
    signatories: 'Sínitheoirí',
    placeAndDate: '{place}, {date}',
    subjectLabel: null,
    courtesyNote: 'Aistriúchán cúirtéise. Teanga an bhunleagain: {language}.',
    translationFollows: 'Cuirfear aistriúchán ar an litir seo ar fáil níos déanaí.',
    original: 'Bunleagan',
    corrigendum: {
      subject: 'Ceartúchán ar ár litir dar dáta {date}',
      lead: 'Ceartaítear an litir mar seo a leanas:',
      paragraph: 'Mír {number}',
      after: 'I ndiaidh mhír {number}',
      before: 'Roimh mhír {number}',
      title: 'Ábhar',
      date: 'Dáta',
      heading: 'Ceannteideal',
      closing: 'Críoch',
      instead: 'in ionad: {text}',
      read: 'léitear: {text}',
      add: 'cuirtear isteach: {text}',
      remove: 'scriostar: {text}',
    },
    colophon: {
      locale: 'Leagan teanga: {locale}',
      edition: 'Eagrán: {edition}',
      signedOff: 'Ceadaithe: {date}',
      digest: 'SHA-256 an téacs cheadaithe: {digest}',
      notSignedOff: 'Gan cheadú',
    },
    confidence: 'unverified',
  },
}
