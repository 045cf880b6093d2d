import type { LawLanguage } from '#app/domain/law/law-language.ts'

export const el: LawLanguage = {
  cfsp: 'ΚΕΠΠΑ',
  treaties: { teu: 'ΣΕΕ', tfeu: 'ΣΛΕΕ' },
  eu: 'ΕΕ',
  numberSign: 'αριθ. ',
  institutions: { council: ['συμβουλ*'], commission: ['επιτροπ*'] },
  acts: {
    decision: { name: 'απόφαση', words: ['αποφάσ*', 'απόφασ*'] },
    'framework-decision': { name: 'απόφαση-πλαίσιο', words: [] },
    regulation: { name: 'κανονισμός', words: ['κανονισμ*'] },
    directive: { name: 'οδηγία', words: ['οδηγί*'] },
  },
  framework: ['πλαίσι*'],
  actForm: {
    plain: '{type} ({mark}) {number}',
    council: '{type} ({mark}) {number} του Συμβουλίου',
  },
  typeAfter: false,
  place: {
    order: 'word-first',
    barePoints: false,
    words: {
      article: ['άρθρ*'],
      paragraph: ['παράγραφ*', 'παραγράφ*', 'παρ'],
      point: ['στοιχεί*', 'στοιχ'],
      subpoint: ['σημεί*'],
    },
    form: {
      article: { inner: 'άρθρο {}', last: 'άρθρο {}' },
      paragraph: { inner: ' παράγραφος {}', last: ' παράγραφος {}' },
      point: { inner: ' στοιχείο {})', last: ' στοιχείο {})' },
      subpoint: ' σημείο {}',
      subpoints: ' σημεία {}',
      roman: '{})',
      and: ' και ',
    },
  },
}
