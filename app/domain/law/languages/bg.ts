import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const bg: LawLanguage = {
  cfsp: 'ОВППС',
  treaties: { teu: 'ДЕС', tfeu: 'ДФЕС' },
  eu: 'ЕС',
  numberSign: '№ ',
  institutions: { council: ['съвет*'], commission: ['комиси*'] },
  acts: {
    decision: { name: 'Решение', words: ['решени*'] },
    'framework-decision': { name: 'Рамково решение', words: [] },
    regulation: { name: 'Регламент', words: ['регламент*'] },
    directive: { name: 'Директива', words: ['директив*'] },
  },
  framework: ['рамков*'],
  actForm: { plain: '{type} ({mark}) {number}', council: '{type} ({mark}) {number} на Съвета' },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: false,
    words: {
      article: ['член*', 'чл'],
      paragraph: ['параграф*'],
      point: ['буква', 'букви', 'б'],
      subpoint: ['подточк*', 'точк*'],
    },
    form: {
      article: { inner: 'член {}', last: 'член {}' },
      paragraph: { inner: ', параграф {}', last: ', параграф {}' },
      point: { inner: ', буква {})', last: ', буква {})' },
      subpoint: ', подточка {}',
      subpoints: ', подточки {}',
      roman: '{})',
      and: ' и ',
    },
  },
}
