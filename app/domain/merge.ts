import { diffArrays } from 'diff'

/**
 * A stretch of three texts: as both began, as one person has it, as the other has it. In a `clash` both
 * changed the same words, or words that touch.
 */
export interface MergePart {
  readonly kind: 'kept' | 'mine' | 'theirs' | 'both' | 'clash'
  readonly base: string
  readonly mine: string
  readonly theirs: string
}

/** Words `start` to `end` of the base, and what stands for them. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly words: readonly string[]
}

/** Lays two changes of one text beside each other, word by word; the parts in order make up all three texts. */
export function mergeTexts(base: string, mine: string, theirs: string): MergePart[] {
  const words = wordsOf(base)
  const sides = { mine: editsOf(words, wordsOf(mine)), theirs: editsOf(words, wordsOf(theirs)) }
  const parts: MergePart[] = []
  let done = 0
  for (const { start, end } of regionsOf([...sides.mine, ...sides.theirs])) {
    parts.push(keptPart(words.slice(done, start)))
    const region = { start, end, base: words.slice(start, end).join('') }
    parts.push(
      changedPart(
        region.base,
        within(sides.mine, words, region),
        within(sides.theirs, words, region),
      ),
    )
    done = end
  }
  parts.push(keptPart(words.slice(done)))
  return parts.filter((part) => part.base + part.mine + part.theirs !== '')
}

/** Both changes in one text; `null` where they clash. */
export function mergedText(parts: readonly MergePart[]): string | null {
  if (parts.some(({ kind }) => kind === 'clash')) return null
  return parts.map((part) => (part.kind === 'theirs' ? part.theirs : part.mine)).join('')
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []
}

function editsOf(before: readonly string[], after: readonly string[]): Edit[] {
  const edits: Edit[] = []
  let at = 0
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    const last = edits.at(-1)
    const joins = last !== undefined && last.end === at
    const begun = joins ? last : { start: at, end: at, words: [] }
    if (!added) at += value.length
    if (!added && !removed) continue
    if (joins) edits.pop()
    edits.push({ ...begun, end: at, words: added ? [...begun.words, ...value] : begun.words })
  }
  return edits
}

/** The stretches of the base that one person changed or both: edits that overlap or touch are in one. */
function regionsOf(edits: readonly Edit[]): Pick<Edit, 'start' | 'end'>[] {
  const regions: { start: number; end: number }[] = []
  for (const { start, end } of edits.toSorted((one, other) => one.start - other.start)) {
    const last = regions.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else regions.push({ start, end })
  }
  return regions
}

/** What one person made of a region. */
function within(
  edits: readonly Edit[],
  words: readonly string[],
  { start, end }: Pick<Edit, 'start' | 'end'>,
): string {
  let text = ''
  let at = start
  for (const edit of edits) {
    if (edit.start < start || edit.end > end) continue
    text += [...words.slice(at, edit.start), ...edit.words].join('')
    at = edit.end
  }
  return text + words.slice(at, end).join('')
}

function keptPart(words: readonly string[]): MergePart {
  const text = words.join('')
  return { kind: 'kept', base: text, mine: text, theirs: text }
}

function changedPart(base: string, mine: string, theirs: string): MergePart {
  const texts = { base, mine, theirs }
  if (mine === theirs) return { kind: 'both', ...texts }
  if (theirs === base) return { kind: 'mine', ...texts }
  return { kind: mine === base ? 'theirs' : 'clash', ...texts }
}
