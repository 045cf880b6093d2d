import { useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { boxOf } from './desk-actions.ts'
import { remember, useRemembered } from './remembered.ts'
import { isSidePanel, type SidePanelName, type SidePanels } from './side-panels.ts'

/** Where a panel has room beside the pairs; side-panel.css has the same line. */
const room = '(min-width: 72rem)'
const longestMarked = 200

/**
 * Which panel stands beside the pairs. A browser remembers it where there is room; over a small page
 * none opens by itself.
 */
export function useSidePanel(active: number | null): SidePanels {
  const remembered = useRemembered('panel')
  const wide = useWide()
  const [here, setHere] = useState<SidePanelName | null>(null)
  const [marked, setMarked] = useState('')
  const kept = isSidePanel(remembered) ? remembered : null
  const shown = wide ? kept : here
  const show = (name: SidePanelName | null) =>
    inPlace(active, () => {
      setMarked(name ? markedText(active) : '')
      setHere(name)
      remember('panel', name)
    })
  const close = () => {
    const inside = isInside()
    const from = shown
    show(null)
    if (inside) placeToReturnTo(active, from)?.focus({ preventScroll: true })
  }
  const toggle = (name: SidePanelName) => {
    if (shown === name && (isInside() || !fieldIn())) return close()
    show(name)
    const place = fieldIn() ?? (wide ? null : panel())
    place?.focus()
    if (place instanceof HTMLInputElement) place.select()
  }
  return { shown, marked, toggle, close }
}

function panel(): HTMLElement | null {
  return document.getElementById('side-panel')
}

function isInside(): boolean {
  return panel()?.contains(document.activeElement) ?? false
}

/** Where one begins to type in the panel, if it is for that. */
function fieldIn(): HTMLElement | null {
  return panel()?.querySelector<HTMLElement>('[data-panel-field]') ?? null
}

/** The box keeps its caret while the focus is elsewhere. */
function placeToReturnTo(active: number | null, from: SidePanelName | null): HTMLElement | null {
  return (
    boxOf(active) ??
    document.querySelector<HTMLElement>(`#unit-${active} .pair-number`) ??
    document.querySelector<HTMLElement>(`[data-opens-panel="${from}"]`)
  )
}

function markedText(active: number | null): string {
  const box = boxOf(active)
  const inBox = box?.value.slice(box.selectionStart, box.selectionEnd) ?? ''
  const marked = inBox || (document.getSelection()?.toString() ?? '')
  return marked.trim().slice(0, longestMarked)
}

/** Narrower pairs are longer: the active one stays where it is on the screen. */
function inPlace(active: number | null, change: () => void): void {
  const row = document.getElementById(`unit-${active}`)
  const before = row?.getBoundingClientRect().top
  flushSync(change)
  const after = row?.getBoundingClientRect().top
  if (before !== undefined && after !== undefined) scrollBy({ top: after - before })
}

function useWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(room)
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => matchMedia(room).matches,
    () => false,
  )
}
