import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const sk: LawLanguage = {
  cfsp: 'SZBP',
  treaties: { teu: 'ZEÚ', tfeu: 'ZFEÚ' },
  eu: 'EÚ',
  numberSign: 'č. ',
  institutions: { council: ['rada', 'rady', 'rade', 'radu', 'radou'], commission: ['komisi*'] },
  acts: {
    decision: { name: 'rozhodnutie', words: ['rozhodnuti*'] },
    'framework-decision': { name: 'rámcové rozhodnutie', words: [] },
    regulation: { name: 'nariadenie', words: ['nariadeni*'] },
    directive: { name: 'smernica', words: ['smernic*'] },
  },
  framework: ['rámcov*'],
  actForm: { plain: '{type} ({mark}) {number}', council: '{type} Rady ({mark}) {number}' },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: false,
    words: {
      article: ['čl', 'článok', 'článk*'],
      paragraph: ['ods', 'odsek*'],
      point: ['písm', 'písmen*'],
      subpoint: ['bod*'],
    },
    form: {
      article: { inner: 'článok {}', last: 'článok {}' },
      paragraph: { inner: ' ods. {}', last: ' ods. {}' },
      point: { inner: ' písm. {})', last: ' písm. {})' },
      subpoint: ' bod {}',
      subpoints: ' body {}',
      roman: '{})',
      and: ' a ',
    },
  },
}
