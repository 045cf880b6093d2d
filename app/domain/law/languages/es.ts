import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const es: LawLanguage = {
  cfsp: 'PESC',
  treaties: { teu: 'TUE', tfeu: 'TFUE' },
  eu: 'UE',
  numberSign: 'n.º ',
  institutions: { council: ['consejo'], commission: ['comisión'] },
  acts: {
    decision: { name: 'Decisión', words: ['decisión', 'decisiones'] },
    'framework-decision': { name: 'Decisión marco', words: [] },
    regulation: { name: 'Reglamento', words: ['reglamento*'] },
    directive: { name: 'Directiva', words: ['directiva*'] },
  },
  framework: ['marco'],
  actForm: { plain: '{type} ({mark}) {number}', council: '{type} ({mark}) {number} del Consejo' },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: false,
    words: {
      article: ['artículo*', 'art', 'arts'],
      paragraph: ['apartado*'],
      point: ['letra*'],
      subpoint: ['inciso*', 'punto*'],
    },
    form: {
      article: { inner: 'artículo {}', last: 'artículo {}' },
      paragraph: { inner: ', apartado {}', last: ', apartado {}' },
      point: { inner: ', letra {})', last: ', letra {})' },
      subpoint: ', inciso {}',
      subpoints: ', incisos {}',
      roman: '{})',
      and: ' y ',
    },
  },
}
