import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const hr: LawLanguage = {
  cfsp: 'ZVSP',
  treaties: { teu: 'UEU', tfeu: 'UFEU' },
  eu: 'EU',
  numberSign: 'br. ',
  institutions: { council: ['vijeć*'], commission: ['komisij*'] },
  acts: {
    decision: { name: 'Odluka', words: ['odluk*', 'odluc*'] },
    'framework-decision': { name: 'Okvirna odluka', words: [] },
    regulation: { name: 'Uredba', words: ['uredb*'] },
    directive: { name: 'Direktiva', words: ['direktiv*'] },
  },
  framework: ['okvirn*'],
  actForm: { plain: '{type} ({mark}) {number}', council: '{type} Vijeća ({mark}) {number}' },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: false,
    words: {
      article: ['člana*', 'člank*', 'čl'],
      paragraph: ['stav*', 'st'],
      point: ['točk*', 'toč'],
      subpoint: ['podtoč*'],
    },
    form: {
      article: { inner: 'članak {}.', last: 'članak {}.' },
      paragraph: { inner: ' stavak {}.', last: ' stavak {}.' },
      point: { inner: ' točka ({})', last: ' točka ({})' },
      subpoint: ' podtočka {}',
      subpoints: ' podtočke {}',
      roman: '{}.',
      and: ' i ',
    },
  },
}
