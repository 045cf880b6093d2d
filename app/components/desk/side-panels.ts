import type { DeskPair } from '#app/domain/desk.ts'

/** What can stand beside the pairs, one of them at a time. */
export const sidePanelNames = ['concordance', 'preview', 'find'] as const
export type SidePanelName = (typeof sidePanelNames)[number]

export function isSidePanel(name: string | null): name is SidePanelName {
  return sidePanelNames.some((one) => one === name)
}

/** What the content of a panel is given; the rest it asks `useDesk()` for. */
export interface SidePanelProps {
  /** The active pair. */
  readonly pair: DeskPair | null
  /** All of them, as they are now. */
  readonly pairs: readonly DeskPair[]
  /** What was marked when the panel was asked for: something to look for. */
  readonly marked: string
}

/** The panels as the desk has them just now. */
export interface SidePanels {
  readonly shown: SidePanelName | null
  readonly marked: string
  /** Shows a panel, goes into one that is shown and has a field, or closes it. */
  readonly toggle: (name: SidePanelName) => void
  readonly close: () => void
}
