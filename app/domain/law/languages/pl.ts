import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const pl: LawLanguage = {
  cfsp: 'WPZiB',
  treaties: { teu: 'TUE', tfeu: 'TFUE' },
  eu: 'UE',
  numberSign: 'nr ',
  institutions: { council: ['rada', 'rady', 'radę', 'radą', 'radzie'], commission: ['komisj*'] },
  acts: {
    decision: { name: 'decyzja', words: ['decyzj*'] },
    'framework-decision': { name: 'decyzja ramowa', words: [] },
    regulation: { name: 'rozporządzenie', words: ['rozporządzeni*'] },
    directive: { name: 'dyrektywa', words: ['dyrektyw*'] },
  },
  framework: ['ramow*'],
  actForm: { plain: '{type} ({mark}) {number}', council: '{type} Rady ({mark}) {number}' },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: false,
    words: {
      article: ['art', 'artykuł*'],
      paragraph: ['ust', 'ustęp*'],
      point: ['lit', 'liter*'],
      subpoint: ['ppkt', 'pkt', 'podpunkt*'],
    },
    form: {
      article: { inner: 'art. {}', last: 'art. {}' },
      paragraph: { inner: ' ust. {}', last: ' ust. {}' },
      point: { inner: ' lit. {})', last: ' lit. {})' },
      subpoint: ' ppkt {}',
      subpoints: ' ppkt {}',
      roman: '({})',
      and: ' i ',
    },
  },
}
