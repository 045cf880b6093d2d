import { accept, type Result, refuse } from '#app/domain/result.ts'
import { textOf } from './characters.ts'
import type { Block, Cut, Range, Skip, SkipReason } from './cut.ts'
import { splitRuns } from './split-runs.ts'
import { spansLines } from './tiling.ts'

/** Splits a block where its text has the offset; both halves keep its kind. */
export function splitBlock(text: string, cut: Cut, index: number, offset: number): Result<Cut> {
  const block = cut.blocks[index]
  if (!block) return refuse('cut/not-found')
  const halves = splitRuns(text, block.runs, offset)
  if (!halves) return refuse('cut/bad-place')
  const left = { ...block, runs: halves.left, text: textOf(text, halves.left) }
  const right = { ...block, runs: halves.right, text: textOf(text, halves.right) }
  const gap = { start: endOf(left), end: startOf(right) }
  const skips = reread(cut.skips, gap, 'wrap', 'separator')
  const isSkipped = gap.start === gap.end || skips.some((skip) => skip.start === gap.start)
  return accept({
    ...cut,
    blocks: cut.blocks.toSpliced(index, 1, left, right),
    skips: isSkipped ? skips : inOrder([...skips, { ...gap, reason: 'separator' as const }]),
  })
}

/** Joins a block with the next one; where no line ended between them, the text reads on as written. */
export function mergeBlocks(text: string, cut: Cut, index: number): Result<Cut> {
  const first = cut.blocks[index]
  const second = cut.blocks[index + 1]
  if (!first) return refuse('cut/not-found')
  if (!second) return refuse('cut/not-neighbours')
  const gap = { start: endOf(first), end: startOf(second) }
  if ([...cut.rows, ...cut.groups].some((owner) => isWithin(startOf(owner), gap))) {
    return refuse('cut/not-neighbours')
  }
  const skipped = cut.skips.filter((skip) => isWithin(skip.start, gap))
  const readsOn = !spansLines(text, gap) && skipped.every((skip) => skip.reason === 'separator')
  const runs = readsOn ? joinRuns(first.runs, second.runs) : [...first.runs, ...second.runs]
  const block: Block = {
    kind: first.kind,
    text: textOf(text, runs),
    translate: first.translate || second.translate,
    runs,
  }
  return accept({
    ...cut,
    blocks: cut.blocks.toSpliced(index, 2, block),
    skips: readsOn
      ? cut.skips.filter((skip) => !isWithin(skip.start, gap))
      : reread(cut.skips, gap, 'separator', 'wrap'),
  })
}

export function changeBlock(
  cut: Cut,
  index: number,
  change: Partial<Pick<Block, 'kind' | 'translate'>>,
): Result<Cut> {
  const block = cut.blocks[index]
  if (!block) return refuse('cut/not-found')
  return accept({ ...cut, blocks: cut.blocks.with(index, { ...block, ...change }) })
}

/** Where a block, group or row begins; each owns at least one run. */
export function startOf({ runs }: { readonly runs: readonly Range[] }): number {
  return runs[0]?.start ?? 0
}

function endOf({ runs }: { readonly runs: readonly Range[] }): number {
  return runs.at(-1)?.end ?? 0
}

function isWithin(at: number, { start, end }: Range): boolean {
  return at >= start && at < end
}

function joinRuns(first: readonly Range[], second: readonly Range[]): Range[] {
  const start = first.at(-1)?.start ?? 0
  const end = second[0]?.end ?? 0
  return [...first.slice(0, -1), { start, end }, ...second.slice(1)]
}

/** A line's end between two blocks is a separator, inside one a wrap. */
function reread(
  skips: readonly Skip[],
  gap: Range,
  from: SkipReason,
  reason: SkipReason,
): readonly Skip[] {
  return skips.map((skip) =>
    isWithin(skip.start, gap) && skip.reason === from ? { ...skip, reason } : skip,
  )
}

function inOrder(skips: readonly Skip[]): Skip[] {
  return skips.toSorted((a, b) => a.start - b.start)
}
