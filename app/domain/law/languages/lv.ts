import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const lv: LawLanguage = {
  cfsp: 'KĀDP',
  treaties: { teu: 'LES', tfeu: 'LESD' },
  eu: 'ES',
  numberSign: 'Nr. ',
  institutions: { council: ['padom*'], commission: ['komisij*'] },
  acts: {
    decision: { name: 'Lēmums', words: ['lēmum*'] },
    'framework-decision': { name: 'Pamatlēmums', words: ['pamatlēmum*'] },
    regulation: { name: 'Regula', words: ['regul*'] },
    directive: { name: 'Direktīva', words: ['direktīv*'] },
  },
  framework: [],
  actForm: { plain: '{type} ({mark}) {number}', council: 'Padomes {type} ({mark}) {number}' },
  typeAfter: false,
  place: {
    order: 'word-last',
    barePoints: false,
    words: {
      article: ['pant*'],
      paragraph: ['punkt*'],
      point: ['apakšpunkt*'],
      subpoint: ['punkt*'],
    },
    form: {
      article: { inner: '{}. panta ', last: '{}. pants' },
      paragraph: { inner: '{}. punkta ', last: '{}. punkts' },
      point: { inner: '{}) apakšpunkta ', last: '{}) apakšpunkts' },
      subpoint: '{} punkts',
      subpoints: '{} punkts',
      roman: '{})',
      and: ' un ',
    },
  },
}
