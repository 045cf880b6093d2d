import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const pt: LawLanguage = {
  cfsp: 'PESC',
  treaties: { teu: 'TUE', tfeu: 'TFUE' },
  eu: 'UE',
  numberSign: 'n.º ',
  institutions: { council: ['conselho'], commission: ['comissão'] },
  acts: {
    decision: { name: 'Decisão', words: ['decisão', 'decisões'] },
    'framework-decision': { name: 'Decisão-Quadro', words: [] },
    regulation: { name: 'Regulamento', words: ['regulamento*'] },
    directive: { name: 'Diretiva', words: ['diretiva*', 'directiva*'] },
  },
  framework: ['quadro'],
  actForm: { plain: '{type} ({mark}) {number}', council: '{type} ({mark}) {number} do Conselho' },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: false,
    words: {
      article: ['artigo*', 'art'],
      paragraph: ['n', 'número*'],
      point: ['alínea*'],
      subpoint: ['subalínea*'],
    },
    form: {
      article: { inner: 'artigo {}.º', last: 'artigo {}.º' },
      paragraph: { inner: ', n.º {}', last: ', n.º {}' },
      point: { inner: ', alínea {})', last: ', alínea {})' },
      subpoint: ', subalínea {}',
      subpoints: ', subalíneas {}',
      roman: '{})',
      and: ' e ',
    },
  },
}
