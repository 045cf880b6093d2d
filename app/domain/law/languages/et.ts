import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const et: LawLanguage = {
  cfsp: 'ÜVJP',
  treaties: { teu: 'ELL', tfeu: 'ELTL' },
  eu: 'EL',
  numberSign: 'nr ',
  institutions: { council: ['nõukogu*'], commission: ['komisjon*'] },
  acts: {
    decision: { name: 'otsus', words: ['*otsus*'] },
    'framework-decision': { name: 'raamotsus', words: ['raamotsus*'] },
    regulation: { name: 'määrus', words: ['*määrus*'] },
    directive: { name: 'direktiiv', words: ['direktiiv*'] },
  },
  framework: [],
  actForm: { plain: '{type} ({mark}) {number}', council: 'nõukogu {type} ({mark}) {number}' },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: false,
    words: {
      article: ['artik*'],
      paragraph: ['lõi*'],
      point: ['punkt*'],
      subpoint: ['alapunkt*'],
    },
    form: {
      article: { inner: 'artikli {}', last: 'artikkel {}' },
      paragraph: { inner: ' lõike {}', last: ' lõige {}' },
      point: { inner: ' punkti {}', last: ' punkt {}' },
      subpoint: ' alapunkt {}',
      subpoints: ' alapunktid {}',
      roman: '{}',
      and: ' ja ',
    },
  },
}
