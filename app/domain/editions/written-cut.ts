import type { Block, Cut } from '#app/domain/segmentation/cut.ts'
import type { BlockKind } from '#app/domain/unit.ts'

/** The blocks of an edition as one text, and the cut of it: one paragraph a line, a blank one between. */
export function writtenCut(
  blocks: readonly {
    readonly kind: BlockKind
    readonly text: string
    readonly translate: boolean
  }[],
): { readonly input: string; readonly cut: Cut } {
  const between = '\n\n'
  let start = 0
  const placed = blocks.map(({ kind, text, translate }): Block => {
    const run = { start, end: start + text.length }
    start = run.end + between.length
    return { kind, text, translate, runs: [run] }
  })
  const skips = placed.slice(1).map(({ runs: [run] }) => {
    const end = run?.start ?? 0
    return { start: end - between.length, end, reason: 'separator' as const }
  })
  const input = blocks.map(({ text }) => text).join(between)
  return { input, cut: { layout: 'lines', blocks: placed, groups: [], rows: [], skips } }
}
