import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const ro: LawLanguage = {
  cfsp: 'PESC',
  treaties: { teu: 'TUE', tfeu: 'TFUE' },
  eu: 'UE',
  numberSign: 'nr. ',
  institutions: { council: ['consili*'], commission: ['comisi*'] },
  acts: {
    decision: { name: 'Decizia', words: ['decizi*'] },
    'framework-decision': { name: 'Decizia-cadru', words: [] },
    regulation: { name: 'Regulamentul', words: ['regulament*'] },
    directive: { name: 'Directiva', words: ['directiv*'] },
  },
  framework: ['cadru'],
  actForm: { plain: '{type} ({mark}) {number}', council: '{type} ({mark}) {number} a Consiliului' },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: false,
    words: {
      article: ['articol*', 'art'],
      paragraph: ['alineat*', 'alin'],
      point: ['liter*', 'lit'],
      subpoint: ['punct*', 'pct'],
    },
    form: {
      article: { inner: 'articolul {}', last: 'articolul {}' },
      paragraph: { inner: ' alineatul ({})', last: ' alineatul ({})' },
      point: { inner: ' litera ({})', last: ' litera ({})' },
      subpoint: ' punctul {}',
      subpoints: ' punctele {}',
      roman: '({})',
      and: ' și ',
    },
  },
}
