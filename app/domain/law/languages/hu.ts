import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const hu: LawLanguage = {
  cfsp: 'KKBP',
  treaties: { teu: 'EUSZ', tfeu: 'EUMSZ' },
  eu: 'EU',
  numberSign: '',
  institutions: { council: ['tanács*'], commission: ['bizottság*'] },
  acts: {
    decision: { name: 'határozat', words: ['határozat*'] },
    'framework-decision': { name: 'kerethatározat', words: ['kerethatározat*'] },
    regulation: { name: 'rendelet', words: ['rendelet*'] },
    directive: { name: 'irányelv', words: ['irányelv*'] },
  },
  framework: [],
  actForm: { plain: '({mark}) {number} {type}', council: '({mark}) {number} tanácsi {type}' },
  typeAfter: true,
  place: {
    order: 'word-last',
    barePoints: false,
    words: {
      article: ['cikk*'],
      paragraph: ['bekezd*'],
      point: ['pont*'],
      subpoint: ['alpont*'],
    },
    form: {
      article: { inner: '{}. cikke ', last: '{}. cikke' },
      paragraph: { inner: '({}) bekezdése ', last: '({}) bekezdése' },
      point: { inner: '{}) pontjának ', last: '{}) pontja' },
      subpoint: '{} alpontja',
      subpoints: '{} alpontja',
      roman: '{}.',
      and: ' és ',
    },
  },
}
