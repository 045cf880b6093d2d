import type { Locale } from '#app/domain/locale.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { SignatoryKind } from '#app/domain/signatory.ts'
import { type BlockKind, maxUnits } from '#app/domain/unit.ts'
import { type Draft, draftBlocks } from './blocks.ts'
import { countryTest } from './countries.ts'
import type { Block, Cut, Group, Layout, Row } from './cut.ts'
import { maxInputBytes } from './decode.ts'
import { layoutOf } from './layout.ts'
import { countLines, splitLines } from './lines.ts'
import { partsOf } from './parts.ts'
import { parseSignatory } from './signatories.ts'
import { kindOfGroup } from './signatory-kind.ts'
import { skipsAround } from './tiling.ts'

export interface SegmentOptions {
  /** Decided from the text where it is not given. */
  readonly layout?: Layout
  /** The language the letter is in, for the names of countries; without it, all of the EU's. */
  readonly locale?: Locale
}

/** More lines than any wrapped letter of `maxUnits` has: they are counted, and not looked at. */
const maxLines = 50_000

/**
 * Cuts a letter into blocks and rows: refused when there is nothing in it or more than `maxUnits`
 * blocks, groups and rows.
 */
export function segment(text: string, options: SegmentOptions = {}): Result<Cut> {
  const size = text.length
  if (size > maxInputBytes) return refuse('input/too-large', { limit: maxInputBytes, size })
  const count = countLines(text)
  if (count === 0) return refuse('input/empty')
  if (count > maxLines) return refuse('input/too-many-units', { limit: maxUnits, count })
  const lines = splitLines(text)
  const layout = options.layout ?? layoutOf(lines)
  const drafts = draftBlocks(text, lines, layout)
  const written = drafts.filter((draft) => draft.text !== '')
  if (written.length === 0) return refuse('input/empty')
  if (written.length > maxUnits) {
    return refuse('input/too-many-units', { limit: maxUnits, count: written.length })
  }
  return accept(assemble(text, layout, drafts, written, options.locale ?? null))
}

function assemble(
  text: string,
  layout: Layout,
  drafts: readonly Draft[],
  written: readonly Draft[],
  locale: Locale | null,
): Cut {
  const isCountry = countryTest(locale)
  const blocks: Block[] = []
  const groups: Group[] = []
  const rows: Row[] = []
  let kind: SignatoryKind | null = null
  let group: number | null = null
  for (const part of partsOf(written)) {
    const runs = runsOf(part.draft)
    if (part.is === 'block') {
      blocks.push(toBlock(part.draft, part.kind, runs))
      group = null
      kind = kindOfGroup(part.draft.text)
    } else if (part.is === 'group') {
      groups.push({ text: part.draft.text, runs })
      group = groups.length - 1
      kind = kindOfGroup(part.draft.text)
    } else rows.push({ group, ...parseSignatory(part.draft.text, kind, isCountry), runs })
  }
  return { layout, blocks, groups, rows, skips: skipsAround(text, drafts) }
}

function toBlock(draft: Draft, kind: BlockKind, runs: Block['runs']): Block {
  return { kind, text: draft.text, translate: isTranslatable(draft.text), runs }
}

/** An address on the web, or signs and numbers alone, stand in every language as they are. */
function isTranslatable(text: string): boolean {
  return /\p{L}/u.test(text) && !/^(?:https?:\/\/|www\.|[^\s@]+@)\S+$/u.test(text)
}

function runsOf(draft: Draft): Block['runs'] {
  return draft.lines.filter((line) => line.text !== '').map((line) => line.content)
}
