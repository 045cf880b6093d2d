import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const sl: LawLanguage = {
  cfsp: 'SZVP',
  treaties: { teu: 'PEU', tfeu: 'PDEU' },
  eu: 'EU',
  numberSign: 'št. ',
  institutions: { council: ['svet', 'sveta', 'svetu', 'svetom'], commission: ['komisij*'] },
  acts: {
    decision: { name: 'Sklep', words: ['sklep*', 'odločb*', 'odločit*'] },
    'framework-decision': { name: 'Okvirni sklep', words: [] },
    regulation: { name: 'Uredba', words: ['uredb*'] },
    directive: { name: 'Direktiva', words: ['direktiv*'] },
  },
  framework: ['okvirn*'],
  actForm: { plain: '{type} ({mark}) {number}', council: '{type} Sveta ({mark}) {number}' },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: true,
    words: {
      article: ['člen*'],
      paragraph: ['odstav*'],
      point: ['točk*'],
      subpoint: ['podtočk*'],
    },
    form: {
      article: { inner: 'člen {}', last: 'člen {}' },
      paragraph: { inner: '({})', last: '({})' },
      point: { inner: '({})', last: '({})' },
      subpoint: '{}',
      subpoints: '{}',
      roman: '({})',
      and: ' in ',
    },
  },
}
