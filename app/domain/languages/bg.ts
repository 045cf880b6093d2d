import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const bg: LanguageConventions = {
  script: 'Cyrl',
  typography: {
    eu: setIn([['„', '“']], { dash: '—' }),
    national: setIn([['„', '“']], { dash: '—', percent: '' }),
  },
  lists: { point: 'a)', subPoint: 'a)' },
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
    placeAndDate: '{place}, {date}',
    subjectLabel: 'Относно:',
    courtesyNote: 'Превод за улеснение на адресата. Език на оригинала: {language}.',
    translationFollows: 'Преводът на това писмо ще бъде изпратен допълнително.',
    original: 'Оригинал',
    corrigendum: {
      subject: 'Поправка на нашето писмо от {date}',
      lead: 'В писмото се внасят следните поправки:',
      paragraph: 'Абзац {number}',
      after: 'След абзац {number}',
      before: 'Преди абзац {number}',
      title: 'Тема',
      date: 'Дата',
      heading: 'Заглавие',
      closing: 'Заключение',
      instead: 'вместо: {text}',
      read: 'да се чете: {text}',
      add: 'да се добави: {text}',
      remove: 'да се заличи: {text}',
    },
    colophon: {
      locale: 'Езикова версия: {locale}',
      edition: 'Издание: {edition}',
      signedOff: 'Одобрено: {date}',
      digest: 'SHA-256 на одобрения текст: {digest}',
      notSignedOff: 'Текстът не е одобрен',
    },
    confidence: 'unverified',
  },
}
