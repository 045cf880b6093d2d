import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const lt: LawLanguage = {
  cfsp: 'BUSP',
  treaties: { teu: 'ESS', tfeu: 'SESV' },
  eu: 'ES',
  numberSign: 'Nr. ',
  institutions: { council: ['taryb*'], commission: ['komisij*'] },
  acts: {
    decision: { name: 'sprendimas', words: ['sprendim*'] },
    'framework-decision': { name: 'pamatinis sprendimas', words: [] },
    regulation: { name: 'reglamentas', words: ['reglament*'] },
    directive: { name: 'direktyva', words: ['direktyv*'] },
  },
  framework: ['pamatin*'],
  actForm: { plain: '{type} ({mark}) {number}', council: 'Tarybos {type} ({mark}) {number}' },
  typeAfter: false,
  place: {
    order: 'word-last',
    barePoints: false,
    words: {
      article: ['straipsn*'],
      paragraph: ['dal*'],
      point: ['punkt*'],
      subpoint: ['papunk*'],
    },
    form: {
      article: { inner: '{} straipsnio ', last: '{} straipsnis' },
      paragraph: { inner: '{} dalies ', last: '{} dalis' },
      point: { inner: '{} punkto ', last: '{} punktas' },
      subpoint: '{} papunktis',
      subpoints: '{} papunkčiai',
      roman: '{}',
      and: ' ir ',
    },
  },
}
