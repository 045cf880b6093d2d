import { fold } from '#app/domain/checks/words.ts'
import type { Locale } from '#app/domain/locale.ts'
import { lawLanguages } from './languages/registry.ts'
import type { ActType, LawLanguage } from './law-language.ts'
import type { LawToken } from './tokens.ts'
import { type IsWord, wordTest } from './word-forms.ts'

const everyLanguage = Object.values(lawLanguages)

/** Every language's acronym: a text may still have another language's. */
const cfspMarks = new Set(everyLanguage.map(({ cfsp }) => fold(cfsp)))
const euMarks = new Set(everyLanguage.map(({ eu }) => fold(eu)))

export function isCfsp(mark: string): boolean {
  return cfspMarks.has(fold(mark))
}

export function isUnion(mark: string): boolean {
  return euMarks.has(fold(mark))
}

/** How the languages write "No" before the number of an older act. */
export const isNumberSign: (token: LawToken | undefined) => boolean = (token) =>
  token !== undefined && numberSigns.has(token.folded)

const numberSigns = new Set(
  '№ n nº no nr nro nru num č br st uimh αριθ αριθμ'.split(' ').map((sign) => fold(sign)),
)

/** The Parliament, by itself or with what is European in its name. */
export const isEuropean: IsWord = wordTest([
  ...['parl*', 'pharl*', 'парлам*', 'κοινοβουλ*'],
  ...[
    'europ*',
    'euroop*',
    'európ*',
    'evrop*',
    'ewrop*',
    'eirop*',
    'eorpa*',
    'heorpa*',
    'eurooplam*',
  ],
  ...['европ*', 'ευρωπ*'],
])

/** What kind of a decision or regulation it is, before its word. */
export const isQualifier: IsWord = wordTest(['implementing', 'delegated'])

/** A framework decision before a decision: its compounds hold the other word. */
const types: readonly ActType[] = ['framework-decision', 'decision', 'regulation', 'directive']

/** What kind of act a word names in this language, if it names one. */
export function actTypeOf(token: LawToken | undefined, { acts }: LawLanguage): ActType | null {
  return types.find((type) => wordTest(acts[type].words)(token)) ?? null
}

/** The treaty an acronym stands for. Only in capitals: `TUE` is one, `tue` is a word. */
export function treatyOf(token: LawToken, locale: Locale): 'teu' | 'tfeu' | null {
  const { teu, tfeu } = lawLanguages[locale].treaties
  if (token.text === teu) return 'teu'
  return token.text === tfeu ? 'tfeu' : null
}

/** Whether a text can hold a citation at all: what most texts are asked, so it is cheap. */
export function mayCite(text: string, locale: Locale): boolean {
  const { teu, tfeu } = lawLanguages[locale].treaties
  return /[0-9]\/[0-9]/.test(text) || text.includes(teu) || text.includes(tfeu)
}
