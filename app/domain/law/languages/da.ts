import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const da: LawLanguage = {
  cfsp: 'FUSP',
  treaties: { teu: 'TEU', tfeu: 'TEUF' },
  eu: 'EU',
  numberSign: 'nr. ',
  institutions: { council: ['råd*'], commission: ['kommission*'] },
  acts: {
    decision: { name: 'afgørelse', words: ['*afgørelse*'] },
    'framework-decision': { name: 'rammeafgørelse', words: ['rammeafgørelse*'] },
    regulation: { name: 'forordning', words: ['*forordning*'] },
    directive: { name: 'direktiv', words: ['direktiv*'] },
  },
  framework: [],
  actForm: { plain: '{type} ({mark}) {number}', council: 'Rådets {type} ({mark}) {number}' },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: false,
    words: {
      article: ['artikel*', 'artikl*', 'art'],
      paragraph: ['stk', 'stykke*'],
      point: ['litra'],
      subpoint: ['nr', 'nummer*'],
    },
    form: {
      article: { inner: 'artikel {}', last: 'artikel {}' },
      paragraph: { inner: ', stk. {}', last: ', stk. {}' },
      point: { inner: ', litra {})', last: ', litra {})' },
      subpoint: ', nr. {}',
      subpoints: ', nr. {}',
      roman: '{})',
      and: ' og ',
    },
  },
}
