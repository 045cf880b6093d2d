import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const fr: LawLanguage = {
  cfsp: 'PESC',
  treaties: { teu: 'TUE', tfeu: 'TFUE' },
  eu: 'UE',
  numberSign: 'nº ',
  institutions: { council: ['conseil'], commission: ['commission'] },
  acts: {
    decision: { name: 'décision', words: ['décision*'] },
    'framework-decision': { name: 'décision-cadre', words: [] },
    regulation: { name: 'règlement', words: ['règlement*'] },
    directive: { name: 'directive', words: ['directive*'] },
  },
  framework: ['cadre'],
  actForm: { plain: '{type} ({mark}) {number}', council: '{type} ({mark}) {number} du Conseil' },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: false,
    words: {
      article: ['article', 'articles', 'art'],
      paragraph: ['paragraphe*'],
      point: ['point', 'points', 'lettre'],
      subpoint: ['sous-point*'],
    },
    form: {
      article: { inner: 'article {}', last: 'article {}' },
      paragraph: { inner: ', paragraphe {}', last: ', paragraphe {}' },
      point: { inner: ', point {})', last: ', point {})' },
      subpoint: ', {}',
      subpoints: ', {}',
      roman: '{})',
      and: ' et ',
      firstArticle: '1er',
    },
  },
}
