import { isBlank } from '#app/domain/blank.ts'
import type { Locale } from '#app/domain/locale.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { actOfCelex } from './act.ts'
import { citationsIn } from './citations.ts'
import { parsePlace, placePath } from './place.ts'
import type { PassageKey, Wording } from './wording.ts'

/** What somebody types of what an act reads. */
export interface TypedWording {
  /** A CELEX number, or the act as the language of the wording cites it. */
  readonly act: string
  /** `1(1)(d)` */
  readonly article: string
  /** Which passage of that place; empty for one that is not there yet. */
  readonly passage: string
  readonly locale: Locale
  readonly text: string
  /** Where it was read. */
  readonly source: string
}

/** What is entered of it, or why it cannot be. `known` are the passages there are. */
export function enteredWording(
  typed: TypedWording,
  known: readonly PassageKey[],
): Result<Omit<Wording, 'account' | 'at'>> {
  const celex = celexIn(typed.act, typed.locale)
  if (celex === null) return refuse('law/act-unknown')
  const place = parsePlace(typed.article.replace(/\s/g, ''))
  if (!place) return refuse('law/place-unknown')
  const text = typed.text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (isBlank(text)) return refuse('law/text-missing')
  const source = typed.source.trim()
  if (isBlank(source)) return refuse('law/source-missing')
  const article = placePath(place)
  const there = known.filter((one) => one.celex === celex && one.article === article)
  const passage = typed.passage.trim() || freshKey(there)
  if (typed.passage.trim() && !there.some((one) => one.passage === passage)) {
    return refuse('law/passage-unknown')
  }
  return accept({ celex, article, passage, locale: typed.locale, text, source })
}

function celexIn(act: string, locale: Locale): string | null {
  const celex = act.trim().toUpperCase()
  if (actOfCelex(celex)) return celex
  return (citationsIn(act, locale)[0] ?? citationsIn(act, 'en')[0])?.celex ?? null
}

/** Passages of one place that people enter are numbered. */
function freshKey(there: readonly PassageKey[]): string {
  const numbers = there.map(({ passage }) => Number(passage)).filter(Number.isInteger)
  return String(Math.max(0, ...numbers) + 1)
}
