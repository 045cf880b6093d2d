import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const sv: LawLanguage = {
  cfsp: 'Gusp',
  treaties: { teu: 'FEU', tfeu: 'FEUF' },
  eu: 'EU',
  numberSign: 'nr ',
  institutions: { council: ['råd*'], commission: ['kommission*'] },
  acts: {
    decision: { name: 'beslut', words: ['*beslut*'] },
    'framework-decision': { name: 'rambeslut', words: ['rambeslut*'] },
    regulation: { name: 'förordning', words: ['*förordning*'] },
    directive: { name: 'direktiv', words: ['direktiv*'] },
  },
  framework: [],
  actForm: { plain: '{type} ({mark}) {number}', council: 'rådets {type} ({mark}) {number}' },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: true,
    words: {
      article: ['artikel*', 'artikl*'],
      paragraph: ['punkt*'],
      point: ['led'],
      subpoint: ['strecksats*'],
    },
    form: {
      article: { inner: 'artikel {}', last: 'artikel {}' },
      paragraph: { inner: '.{}', last: '.{}' },
      point: { inner: ' {}', last: ' {}' },
      subpoint: ' {}',
      subpoints: ' {}',
      roman: '{}',
      and: ' och ',
    },
  },
}
