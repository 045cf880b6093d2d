import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const de: LawLanguage = {
  cfsp: 'GASP',
  treaties: { teu: 'EUV', tfeu: 'AEUV' },
  eu: 'EU',
  numberSign: 'Nr. ',
  institutions: { council: ['rat', 'rates', 'rats', 'rate'], commission: ['kommission'] },
  acts: {
    decision: { name: 'Beschluss', words: ['*beschluss*', '*beschlüss*', 'entscheidung*'] },
    'framework-decision': {
      name: 'Rahmenbeschluss',
      words: ['rahmenbeschluss*', 'rahmenbeschlüss*'],
    },
    regulation: { name: 'Verordnung', words: ['*verordnung*'] },
    directive: { name: 'Richtlinie', words: ['richtlinie*'] },
  },
  framework: [],
  actForm: { plain: '{type} ({mark}) {number}', council: '{type} ({mark}) {number} des Rates' },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: false,
    words: {
      article: ['artikel*', 'art'],
      paragraph: ['absatz*', 'absätz*', 'abs'],
      point: ['buchstabe*', 'buchst', 'lit'],
      subpoint: ['ziffer*', 'ziff'],
    },
    form: {
      article: { inner: 'Artikel {}', last: 'Artikel {}' },
      paragraph: { inner: ' Absatz {}', last: ' Absatz {}' },
      point: { inner: ' Buchstabe {}', last: ' Buchstabe {}' },
      subpoint: ' Ziffer {}',
      subpoints: ' Ziffern {}',
      roman: '{}',
      and: ' und ',
    },
  },
}
