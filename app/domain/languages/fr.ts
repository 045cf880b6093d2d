import type { LanguageConventions } from './conventions.ts'
import { setIn } from './typography.ts'

export const fr: LanguageConventions = {
  script: 'Latn',
  typography: {
    eu: setIn(
      [
        ['«', '»'],
        ['“', '”'],
        ['‘', '’'],
      ],
      { dash: '—' },
    ),
    national: setIn(
      [
        ['«', '»'],
        ['“', '”'],
        ['‘', '’'],
      ],
      {
        group: '\u202f',
        insideQuotes: '\u00a0',
        before: { ':': '\u00a0', ';': '\u202f', '?': '\u202f', '!': '\u202f' },
      },
    ),
  },
  lists: { point: 'a)', subPoint: 'a)' },
  numbers: { decimal: ',', groups: ['\u00a0', '\u202f'] },
  date: {
    tag: 'fr',
    line: 'Le {date}',
    first: '1er',
    months: null,
    confidence: 'unverified',
  },
  words: {
    draft: 'PROJET',
    untranslated: 'pas encore traduit',
    pageOf: 'Page {page} sur {pages}',
    signatories: 'Signataires',
    placeAndDate: '{place}, {date}',
    subjectLabel: 'Objet\u00a0:',
    courtesyNote: 'Traduction de courtoisie. Langue de l’original\u00a0: {language}.',
    translationFollows: 'La traduction de la présente lettre suivra.',
    original: 'Original',
    corrigendum: {
      subject: 'Rectificatif à notre lettre du {date}',
      lead: 'La lettre est rectifiée comme suit :',
      paragraph: 'Paragraphe {number}',
      after: 'Après le paragraphe {number}',
      before: 'Avant le paragraphe {number}',
      title: 'Objet',
      date: 'Date',
      heading: 'Titre',
      closing: 'Formule finale',
      instead: 'au lieu de : {text}',
      read: 'lire : {text}',
      add: 'ajouter : {text}',
      remove: 'supprimer : {text}',
    },
    colophon: {
      locale: 'Version linguistique\u00a0: {locale}',
      edition: 'Édition\u00a0: {edition}',
      signedOff: 'Validation\u00a0: {date}',
      digest: 'SHA-256 du texte validé\u00a0: {digest}',
      notSignedOff: 'Texte non validé',
    },
    confidence: 'unverified',
  },
}
