import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const nl: LawLanguage = {
  cfsp: 'GBVB',
  treaties: { teu: 'VEU', tfeu: 'VWEU' },
  eu: 'EU',
  numberSign: 'nr. ',
  institutions: { council: ['raad'], commission: ['commissie'] },
  acts: {
    decision: { name: 'Besluit', words: ['*besluit*', 'beschikking*'] },
    'framework-decision': { name: 'Kaderbesluit', words: ['kaderbesluit*'] },
    regulation: { name: 'Verordening', words: ['*verordening*'] },
    directive: { name: 'Richtlijn', words: ['richtlijn*'] },
  },
  framework: [],
  actForm: { plain: '{type} ({mark}) {number}', council: '{type} ({mark}) {number} van de Raad' },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: false,
    words: {
      article: ['artikel*', 'art'],
      paragraph: ['lid', 'leden'],
      point: ['punt*', 'letter', 'onder'],
      subpoint: ['subpunt*'],
    },
    form: {
      article: { inner: 'artikel {}', last: 'artikel {}' },
      paragraph: { inner: ', lid {}', last: ', lid {}' },
      point: { inner: ', punt {})', last: ', punt {})' },
      subpoint: ', {}',
      subpoints: ', {}',
      roman: '{})',
      and: ' en ',
    },
  },
}
