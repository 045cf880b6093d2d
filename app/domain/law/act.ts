import type { ActType } from './law-language.ts'

/** An act of the EU, or one of its two founding treaties. */
export type Act =
  | { readonly type: ActType; readonly year: number; readonly number: number }
  | { readonly type: 'treaty'; readonly treaty: 'teu' | 'tfeu' }

/** Which letter of sector 3 (legal acts) stands for which kind of act. */
const letters: Record<ActType, string> = {
  decision: 'D',
  'framework-decision': 'F',
  regulation: 'R',
  directive: 'L',
}

/** The consolidated treaties of 2016, sector 1. */
const treaties = { teu: '12016M', tfeu: '12016E' } as const

const pattern = /^(?:3[0-9]{4}[DFRL][0-9]{4}|12016[ME](?:\/TXT|[0-9]{3}))$/

/**
 * The CELEX number by rule: sector, year, kind, number in four digits (`32020D1999`), as "How CELEX
 * numbers are composed" of EUR-Lex has it. Of a treaty it is its article, or all of it.
 */
export function celexOf(act: Act, article: string | null = null): string {
  if (act.type !== 'treaty') {
    return `3${act.year}${letters[act.type]}${String(act.number).padStart(4, '0')}`
  }
  const isNumber = article !== null && /^[0-9]{1,3}$/.test(article)
  return `${treaties[act.treaty]}${isNumber ? article.padStart(3, '0') : '/TXT'}`
}

/** The act that a CELEX number names; `null` for a number of another kind. */
export function actOfCelex(celex: string): Act | null {
  if (!pattern.test(celex)) return null
  if (celex.startsWith('1')) {
    return { type: 'treaty', treaty: celex.startsWith(treaties.teu) ? 'teu' : 'tfeu' }
  }
  const type = (Object.keys(letters) as ActType[]).find((one) => letters[one] === celex.charAt(5))
  if (!type) return null
  return { type, year: Number(celex.slice(1, 5)), number: Number(celex.slice(6)) }
}
