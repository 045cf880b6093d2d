import type { DeskPair } from '#app/domain/desk.ts'
import { groupBy } from '#app/domain/group-by.ts'
import { queriesIn } from '#app/domain/queries/asked-query.ts'
import type { LoadedTranslation, Pair } from './translations.server.ts'

const grouped = new WeakMap<readonly Pair[], ReadonlyMap<string, readonly Pair[]>>()

/** What the rest of a letter says of one of its pairs. */
export function surroundingsOf(
  { unit }: Pick<Pair, 'unit'>,
  loaded: Pick<LoadedTranslation, 'pairs' | 'names' | 'queries' | 'terms' | 'translation'>,
): Pick<DeskPair, 'names' | 'elsewhere' | 'queries' | 'terms'> {
  const { pairs, names, queries, terms, translation } = loaded
  const bySource = grouped.get(pairs) ?? groupBy(pairs, (pair) => pair.unit.text)
  grouped.set(pairs, bySource)
  const twins = (bySource.get(unit.text) ?? []).filter((pair) => pair.unit.id !== unit.id)
  return {
    names: names.filter((name) => name !== '' && unit.text.includes(name)),
    elsewhere: twins.flatMap(({ target }) => (target && target.text !== '' ? [target.text] : [])),
    queries: queriesIn(translation.locale, queries.get(unit.id)),
    terms: terms.placesIn(unit.text),
  }
}
