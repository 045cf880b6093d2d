import type { BlockKind } from '#app/domain/unit.ts'
import type { Draft } from './blocks.ts'
import {
  isSalutation,
  isSignatureHeading,
  kindByWords,
  looksLikeHeading,
  looksLikeProse,
} from './kinds.ts'
import { kindOfGroup } from './signatory-kind.ts'
import { countWords } from './words.ts'

/** What a draft becomes. */
export type Part =
  | { readonly is: 'block'; readonly kind: BlockKind; readonly draft: Draft }
  | { readonly is: 'group' | 'row'; readonly draft: Draft }

interface Section {
  /** Some of its lines are set out with bullets: the others are headings. */
  readonly bulleted: boolean
  readonly first: boolean
}

/** Follows the letter from its date to its signatories and says what each draft is. */
class Reader {
  readonly parts: Part[] = []
  readonly #drafts: readonly Draft[]
  #section: Section | null = null
  #closed = false
  #bodyBegun = false

  constructor(drafts: readonly Draft[]) {
    this.#drafts = drafts
  }

  read(): Part[] {
    for (const [index, draft] of this.#drafts.entries()) {
      if (this.#section && endsSignatures(draft)) this.#section = null
      if (this.#section) this.#signature(draft, index, this.#section)
      else this.#block(draft, index)
    }
    return this.parts
  }

  #signature(draft: Draft, index: number, section: Section): void {
    const next = this.#drafts[index + 1]
    const isGroup = isGroupHeading(draft, next, section)
    this.parts.push({ is: isGroup ? 'group' : 'row', draft })
    this.#section = { ...section, first: false }
  }

  #block(draft: Draft, index: number): void {
    if (this.#closed && isBulleted(draft)) {
      this.#section = { bulleted: true, first: false }
      this.parts.push({ is: 'row', draft })
      return
    }
    const kind = this.#kindOf(draft, index)
    if (kind === 'closing') this.#closed = true
    if (kind === 'paragraph' && countWords(draft.text.slice(0, 200)) > 14) this.#bodyBegun = true
    this.parts.push({ is: 'block', kind, draft })
    if (kind === 'heading' && isSignatureHeading(draft.text)) {
      this.#section = { bulleted: this.#bulletsFollow(index), first: true }
    }
  }

  #kindOf(draft: Draft, index: number): BlockKind {
    const mark = draft.lines[0]?.mark ?? null
    const said = kindByWords(draft.text, mark)
    if (said && !(said === 'salutation' && this.#bodyBegun && !isAddressed(draft.text))) return said
    if (!looksLikeHeading(draft.text)) return 'paragraph'
    if (this.#closed) return 'closing'
    return this.#inAddress(index) || index === this.#drafts.length - 1 ? 'paragraph' : 'heading'
  }

  /** Three short lines on end before the salutation are an address, no headings. */
  #inAddress(index: number): boolean {
    if (this.#bodyBegun) return false
    let first = index
    while (first > 0 && this.#isShort(first - 1)) first -= 1
    let last = index
    while (last < first + 3 && this.#isShort(last + 1)) last += 1
    return last - first >= 2
  }

  #isShort(index: number): boolean {
    const draft = this.#drafts[index]
    if (!draft) return false
    return (
      kindByWords(draft.text, draft.lines[0]?.mark ?? null) === null && looksLikeHeading(draft.text)
    )
  }

  #bulletsFollow(index: number): boolean {
    for (const draft of this.#drafts.slice(index + 1)) {
      if (endsSignatures(draft)) return false
      if (isBulleted(draft)) return true
    }
    return false
  }
}

export function partsOf(drafts: readonly Draft[]): Part[] {
  return new Reader(drafts).read()
}

function isAddressed(text: string): boolean {
  return /[,:!]$/.test(text) && isSalutation(text)
}

function isBulleted(draft: Draft): boolean {
  return draft.lines[0]?.mark === 'bullet'
}

function endsSignatures(draft: Draft): boolean {
  if (isBulleted(draft)) return false
  const kind = kindByWords(draft.text, null)
  return kind === 'date' || kind === 'closing' || looksLikeProse(draft.text)
}

/** Of a list with bullets, a line without one; else a few words that end in a colon or name a group. */
function isGroupHeading(draft: Draft, next: Draft | undefined, section: Section): boolean {
  if (isBulleted(draft) || !next) return false
  if (draft.text.endsWith(':')) return true
  if (section.bulleted) return isBulleted(next)
  if (!section.first && !draft.lines[0]?.afterGap) return false
  return countWords(draft.text) <= 5 && !/[,(]/.test(draft.text) && kindOfGroup(draft.text) !== null
}
