import type { LanguageConventions } from './conventions.ts'

export const lv: LanguageConventions = {
  script: 'Latn',
  quotes: [['“', '”']],
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
    confidence: 'unverified',
  },
}
