import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const lv: LanguageConventions = {
  script: 'Latn',
  typography: {
    eu: setIn([['“', '”']]),
    national: setIn([['“', '”']], { percent: '' }),
  },
  lists: { point: 'a)', subPoint: 'a)' },
  numbers: { decimal: ',', groups: ['\u00a0'] },
  date: {
    tag: 'lv',
    line: '{date}',
    first: null,
    months: [
      'janvārī',
      'februārī',
      'martā',
      'aprīlī',
      'maijā',
      'jūnijā',
      'jūlijā',
      'augustā',
      'septembrī',
      'oktobrī',
      'novembrī',
      'decembrī',
    ],
    confidence: 'unverified',
  },
  words: {
    draft: 'PROJEKTS',
    untranslated: 'vēl nav tulkots',
    pageOf: '{page}. lappuse no {pages}',
    signatories: 'Parakstītāji',
    placeAndDate: '{place}, {date}',
    subjectLabel: null,
    courtesyNote: 'Tulkojums adresāta ērtībai. Oriģināla valoda: {language}.',
    translationFollows: 'Šīs vēstules tulkojums tiks nosūtīts vēlāk.',
    original: 'Oriģināls',
    colophon: {
      locale: 'Valodas versija: {locale}',
      edition: 'Redakcija: {edition}',
      signedOff: 'Apstiprināts: {date}',
      digest: 'Apstiprinātā teksta SHA-256: {digest}',
      notSignedOff: 'Nav apstiprināts',
    },
    confidence: 'unverified',
  },
}
