import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const ga: LawLanguage = {
  cfsp: 'CBES',
  treaties: { teu: 'CAE', tfeu: 'CFAE' },
  eu: 'AE',
  numberSign: 'Uimh. ',
  institutions: {
    council: ['comhairle', 'gcomhairle', 'chomhairle'],
    commission: ['coimisiún*', 'choimisiún*', 'gcoimisiún*'],
  },
  acts: {
    decision: {
      name: 'Cinneadh',
      words: ['cinneadh', 'chinneadh', 'gcinneadh', 'cinnidh', 'chinnidh'],
    },
    'framework-decision': {
      name: 'Creatchinneadh',
      words: ['creatchinn*', 'chreatchinn*', 'gcreatchinn*'],
    },
    regulation: { name: 'Rialachán', words: ['rialach*'] },
    directive: { name: 'Treoir', words: ['treoir*', 'threoir*', 'dtreoir*', 'treorach'] },
  },
  framework: [],
  actForm: { plain: '{type} ({mark}) {number}', council: '{type} ({mark}) {number} ón gComhairle' },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: true,
    words: {
      article: ['airteag*', 'hairteag*', 'nairteag*'],
      paragraph: ['mír', 'mhír'],
      point: ['pointe', 'phointe'],
      subpoint: ['fophointe'],
    },
    form: {
      article: { inner: 'Airteagal {}', last: 'Airteagal {}' },
      paragraph: { inner: '({})', last: '({})' },
      point: { inner: '({})', last: '({})' },
      subpoint: '{}',
      subpoints: '{}',
      roman: '({})',
      and: ' agus ',
    },
  },
}
