import type { Locale } from '#app/domain/locale.ts'

/** Where a point is a letter without a bracket: `Buchstabe d`. */
export const bareLetters: readonly Locale[] = ['de', 'et', 'sv']

/** Words of one letter that no line may end with. */
export const hangingWords: Readonly<Partial<Record<Locale, string>>> = {
  cs: 'kosuvzai',
  pl: 'aiouwz',
  sk: 'kosuvzai',
}

/** Titles that stay with the name. */
export const titles: readonly string[] = [
  ...['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'M\\.', 'Mme', 'Hr', 'Sig', 'Sr', 'Sra'],
]
