import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const fi: LawLanguage = {
  cfsp: 'YUTP',
  treaties: { teu: 'SEU', tfeu: 'SEUT' },
  eu: 'EU',
  numberSign: 'N:o ',
  institutions: { council: ['neuvosto*'], commission: ['komission*'] },
  acts: {
    decision: { name: 'päätös', words: ['*päätö*'] },
    'framework-decision': { name: 'puitepäätös', words: ['puitepäätö*'] },
    regulation: { name: 'asetus', words: ['*asetu*'] },
    directive: { name: 'direktiivi', words: ['direktiiv*'] },
  },
  framework: [],
  actForm: { plain: '{type} ({mark}) {number}', council: 'neuvoston {type} ({mark}) {number}' },
  typeAfter: false,
  place: {
    order: 'word-last',
    barePoints: false,
    words: {
      article: ['artikl*'],
      paragraph: ['kohd*', 'koht*'],
      point: ['alakoh*'],
      subpoint: ['alakoh*'],
    },
    form: {
      article: { inner: '{} artiklan ', last: '{} artikla' },
      paragraph: { inner: '{} kohdan ', last: '{} kohta' },
      point: { inner: '{} alakohdan ', last: '{} alakohta' },
      subpoint: '{} alakohta',
      subpoints: '{} alakohta',
      roman: '{}',
      and: ' ja ',
    },
  },
}
