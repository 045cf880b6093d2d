import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const en: LawLanguage = {
  cfsp: 'CFSP',
  treaties: { teu: 'TEU', tfeu: 'TFEU' },
  eu: 'EU',
  numberSign: 'No ',
  institutions: { council: ['council'], commission: ['commission'] },
  acts: {
    decision: { name: 'Decision', words: ['decision*'] },
    'framework-decision': { name: 'Framework Decision', words: [] },
    regulation: { name: 'Regulation', words: ['regulation*'] },
    directive: { name: 'Directive', words: ['directive*'] },
  },
  framework: ['framework'],
  actForm: { plain: '{type} ({mark}) {number}', council: 'Council {type} ({mark}) {number}' },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: true,
    words: {
      article: ['article', 'articles'],
      paragraph: ['paragraph', 'paragraphs'],
      point: ['point', 'points'],
      subpoint: ['subpoint', 'subpoints'],
    },
    form: {
      article: { inner: 'Article {}', last: 'Article {}' },
      paragraph: { inner: '({})', last: '({})' },
      point: { inner: '({})', last: '({})' },
      subpoint: '{}',
      subpoints: '{}',
      roman: '({})',
      and: ' and ',
    },
  },
}
