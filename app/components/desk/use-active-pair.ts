import { useCallback, useEffect, useRef, useState } from 'react'

/** Where the focus goes once the page shows the pair: `keep` leaves it unless it is gone from there. */
export type Focus = 'box' | 'number' | 'keep'

/** Which pair is the active one; the address follows, and so does the focus when a person moved. */
export function useActivePair(begin: number | null, linked: boolean) {
  const [active, setActive] = useState(begin)
  const [moves, setMoves] = useState(0)
  const wanted = useRef<{ unit: number; focus: Focus } | null>(null)

  const move = useCallback((unit: number, focus: Focus) => {
    const next = focus === 'number' ? null : unit
    wanted.current = { unit, focus }
    setActive(next)
    setMoves((count) => count + 1)
    writeAddress(next)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: after each move, also to the same pair
  useEffect(() => {
    const to = wanted.current
    wanted.current = null
    if (to) focusPair(to.unit, to.focus)
  }, [moves])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page was opened at a pair
  useEffect(() => {
    if (linked && begin !== null) rowOf(begin)?.scrollIntoView({ block: 'center' })
  }, [])

  return { active, move }
}

function rowOf(unit: number): HTMLElement | null {
  return document.getElementById(`unit-${unit}`)
}

function focusPair(unit: number, focus: Focus): void {
  const row = rowOf(unit)
  if (!row || (focus === 'keep' && row.contains(document.activeElement))) return
  const place = placeIn(row, focus)
  place.focus()
  if (place instanceof HTMLTextAreaElement) {
    place.setSelectionRange(place.value.length, place.value.length)
  }
  row.scrollIntoView({ block: 'nearest' })
}

function placeIn(row: HTMLElement, focus: Focus): HTMLElement {
  const place = focus === 'number' ? '.pair-number' : '[data-desk-editor="write"]'
  return row.querySelector<HTMLElement>(place) ?? row
}

/** Without the router: nothing has to be loaded to go from one pair to another. */
function writeAddress(unit: number | null): void {
  const url = new URL(location.href)
  url.hash = ''
  if (unit === null) url.searchParams.delete('unit')
  else url.searchParams.set('unit', String(unit))
  history.replaceState(history.state, '', url)
}
