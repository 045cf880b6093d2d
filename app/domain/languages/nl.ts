import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const nl: LanguageConventions = {
  script: 'Latn',
  typography: {
    eu: setIn(
      [
        ['“', '”'],
        ['‘', '’'],
      ],
      { dash: '—' },
    ),
    national: setIn(
      [
        ['‘', '’'],
        ['“', '”'],
      ],
      { group: '.', percent: '' },
    ),
  },
  lists: { point: 'a)', subPoint: 'a)' },
  numbers: { decimal: ',', groups: ['\u00a0', '.'] },
  date: {
    tag: 'nl',
    line: '{date}',
    first: null,
    months: null,
    confidence: 'single-source',
  },
  words: {
    draft: 'CONCEPT',
    untranslated: 'nog niet vertaald',
    pageOf: 'Pagina {page} van {pages}',
    signatories: 'Ondertekenaars',
    placeAndDate: '{place}, {date}',
    subjectLabel: 'Betreft:',
    courtesyNote: 'Beleefdheidsvertaling. Taal van het origineel: {language}.',
    translationFollows: 'Een vertaling van deze brief volgt.',
    original: 'Origineel',
    corrigendum: {
      subject: 'Rectificatie van onze brief van {date}',
      lead: 'De brief wordt als volgt gerectificeerd:',
      paragraph: 'Alinea {number}',
      after: 'Na alinea {number}',
      before: 'Vóór alinea {number}',
      title: 'Onderwerp',
      date: 'Datum',
      heading: 'Kop',
      closing: 'Slotformule',
      instead: 'in plaats van: {text}',
      read: 'lezen: {text}',
      add: 'toevoegen: {text}',
      remove: 'schrappen: {text}',
    },
    colophon: {
      locale: 'Taalversie: {locale}',
      edition: 'Editie: {edition}',
      signedOff: 'Goedgekeurd: {date}',
      digest: 'SHA-256 van de goedgekeurde tekst: {digest}',
      notSignedOff: 'Niet goedgekeurd',
    },
    confidence: 'unverified',
  },
}
