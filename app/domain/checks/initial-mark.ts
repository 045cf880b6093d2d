import type { UnitKind } from '#app/domain/unit.ts'
import type { Check } from './check.ts'

type Mark = 'none' | 'bullet' | 'point'

/** Each language opens these by a custom of its own. */
const exempt: readonly UnitKind[] = ['date', 'salutation', 'closing']

/** A bullet, or the sign of a point such as `(a)`, that only the source or only the target opens with. */
export const initialMark: Check = {
  id: 'initial-mark',
  run({ kind, source, target }) {
    const [wanted, found] = [markOf(source), markOf(target)]
    if (wanted === found || exempt.includes(kind)) return []
    const details = { source: headOf(source), target: headOf(target) }
    return [{ grade: 'warning', details, range: { start: 0, end: headOf(target).length } }]
  },
}

// With a bracket, as `3. ` may open a date; `i.` is Hungarian.
const point =
  /^\(?(?:(?:\p{L}|[0-9]{1,3}|[ivx]{1,5}|[α-ω]{2,3})[.º]?\)|[ivx]{1,5}\.)[ \t\u00a0\u202f]/u

function markOf(text: string): Mark {
  const opening = text.trimStart().slice(0, 12)
  if (/^[-–—•·*‣▪][ \t\u00a0\u202f]/.test(opening)) return 'bullet'
  return point.test(opening) ? 'point' : 'none'
}

function headOf(text: string): string {
  return /^\s{0,9}\S{0,24}/.exec(text)?.[0] ?? ''
}
