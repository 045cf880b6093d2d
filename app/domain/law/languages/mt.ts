import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const mt: LawLanguage = {
  cfsp: 'PESK',
  treaties: { teu: 'TUE', tfeu: 'TFUE' },
  eu: 'UE',
  numberSign: 'Nru ',
  institutions: { council: ['kunsill'], commission: ['kummissjoni'] },
  acts: {
    decision: { name: 'Deċiżjoni', words: ['deċiżjoni*'] },
    'framework-decision': { name: 'Deċiżjoni Qafas', words: [] },
    regulation: { name: 'Regolament', words: ['regolament*'] },
    directive: { name: 'Direttiva', words: ['direttiv*'] },
  },
  framework: ['qafas'],
  actForm: { plain: '{type} ({mark}) {number}', council: '{type} tal-Kunsill ({mark}) {number}' },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: true,
    words: {
      article: ['artikol*'],
      paragraph: ['paragraf*'],
      point: ['punt*'],
      subpoint: ['subpunt*'],
    },
    form: {
      article: { inner: 'l-Artikolu {}', last: 'l-Artikolu {}' },
      paragraph: { inner: '({})', last: '({})' },
      point: { inner: '({})', last: '({})' },
      subpoint: '{}',
      subpoints: '{}',
      roman: '({})',
      and: ' u ',
    },
  },
}
