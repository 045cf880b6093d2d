import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const it: LawLanguage = {
  cfsp: 'PESC',
  treaties: { teu: 'TUE', tfeu: 'TFUE' },
  eu: 'UE',
  numberSign: 'n. ',
  institutions: { council: ['consiglio'], commission: ['commissione'] },
  acts: {
    decision: { name: 'decisione', words: ['decision*'] },
    'framework-decision': { name: 'decisione quadro', words: [] },
    regulation: { name: 'regolamento', words: ['regolament*'] },
    directive: { name: 'direttiva', words: ['direttiv*'] },
  },
  framework: ['quadro'],
  actForm: { plain: '{type} ({mark}) {number}', council: '{type} ({mark}) {number} del Consiglio' },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: false,
    words: {
      article: ['articol*', 'art', 'artt'],
      paragraph: ['paragraf*'],
      point: ['letter*', 'lett'],
      subpoint: ['punt*'],
    },
    form: {
      article: { inner: 'articolo {}', last: 'articolo {}' },
      paragraph: { inner: ', paragrafo {}', last: ', paragrafo {}' },
      point: { inner: ', lettera {})', last: ', lettera {})' },
      subpoint: ', punto {}',
      subpoints: ', punti {}',
      roman: '{})',
      and: ' e ',
    },
  },
}
