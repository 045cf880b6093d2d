import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const mt: LanguageConventions = {
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
    tag: 'mt',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'ABBOZZ',
    untranslated: 'għadu mhux tradott',
    pageOf: 'Paġna {page} minn {pages}',
    signatories: 'Firmatarji',
    placeAndDate: '{place}, {date}',
    subjectLabel: 'Suġġett:',
    courtesyNote: 'Traduzzjoni ta’ korteżija. Il-lingwa tal-oriġinal: {language}.',
    translationFollows: 'Traduzzjoni ta’ din l-ittra tintbagħat aktar tard.',
    original: 'Oriġinal',
    corrigendum: {
      subject: 'Rettifika tal-ittra tagħna ({date})',
      lead: 'L-ittra hija kkoreġuta kif ġej:',
      paragraph: 'Paragrafu {number}',
      after: 'Wara l-paragrafu {number}',
      before: 'Qabel il-paragrafu {number}',
      title: 'Suġġett',
      date: 'Data',
      heading: 'Intestatura',
      closing: 'Għeluq',
      instead: 'minflok: {text}',
      read: 'aqra: {text}',
      add: 'żid: {text}',
      remove: 'ħassar: {text}',
    },
    colophon: {
      locale: 'Verżjoni lingwistika: {locale}',
      edition: 'Edizzjoni: {edition}',
      signedOff: 'Approvat: {date}',
      digest: 'SHA-256 tat-test approvat: {digest}',
      notSignedOff: 'Mhux approvat',
    },
    confidence: 'unverified',
  },
}
