import type { LanguageConventions } from './conventions.ts'

export const bg: LanguageConventions = {
  script: 'Cyrl',
  quotes: [['„', '“']],
  numbers: { decimal: ',', groups: ['\u00a0'] },
  date: {
    tag: 'bg',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'ПРОЕКТ',
    untranslated: 'все още непреведено',
    pageOf: 'Страница {page} от {pages}',
    signatories: 'Подписали',
    confidence: 'unverified',
  },
}
