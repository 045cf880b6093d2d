import type { Pair } from '#app/domain/checks/check.ts'
import type { DeskPair } from '#app/domain/desk.ts'
import type { DeskShared } from './desk-context.ts'

/** A pair as the checks see it while `target` stands in its box. */
export function checkedPair(
  pair: DeskPair,
  target: string,
  { sourceLocale: from, locale: to }: Pick<DeskShared, 'sourceLocale' | 'locale'>,
): Pair {
  const { kind, source, names, elsewhere } = pair
  const passages = pair.law?.passages ?? []
  return { kind, source, target, from, to, passages, names, elsewhere, machine: false }
}
