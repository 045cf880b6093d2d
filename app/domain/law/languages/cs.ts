import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const cs: LawLanguage = {
  cfsp: 'SZBP',
  treaties: { teu: 'SEU', tfeu: 'SFEU' },
  eu: 'EU',
  numberSign: 'č. ',
  institutions: { council: ['rada', 'rady', 'radě', 'radu', 'radou'], commission: ['komis*'] },
  acts: {
    decision: { name: 'rozhodnutí', words: ['rozhodnutí*'] },
    'framework-decision': { name: 'rámcové rozhodnutí', words: [] },
    regulation: { name: 'nařízení', words: ['nařízení*'] },
    directive: { name: 'směrnice', words: ['směrnic*'] },
  },
  framework: ['rámcov*'],
  actForm: { plain: '{type} ({mark}) {number}', council: '{type} Rady ({mark}) {number}' },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: false,
    words: {
      article: ['čl', 'článek', 'článk*'],
      paragraph: ['odst', 'odstav*'],
      point: ['písm', 'písmen*'],
      subpoint: ['bod*'],
    },
    form: {
      article: { inner: 'čl. {}', last: 'čl. {}' },
      paragraph: { inner: ' odst. {}', last: ' odst. {}' },
      point: { inner: ' písm. {})', last: ' písm. {})' },
      subpoint: ' bod {}',
      subpoints: ' body {}',
      roman: '{})',
      and: ' a ',
    },
  },
}
