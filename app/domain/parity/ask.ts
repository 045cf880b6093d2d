import { canonical } from '#app/domain/canonical.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Unit } from '#app/domain/unit.ts'

/** A demand of the letter. Its place among the asks is its number. */
export interface Ask {
  readonly id: number
  readonly unitId: number
  /** As they stand in the unit's source, so that they are found again. */
  readonly words: string
}

/** An ask as it is to be stored; without an id it is new. */
export type AskToStore = Omit<Ask, 'id'> & { readonly id: number | null }

/** `unit` is a number of the edition. Without words the whole unit is the ask. */
export type AskCommand =
  | { readonly kind: 'add'; readonly unit: number; readonly words: string }
  | { readonly kind: 'change'; readonly id: number; readonly unit: number; readonly words: string }
  | { readonly kind: 'remove'; readonly id: number }
  | { readonly kind: 'move'; readonly id: number; readonly by: 'up' | 'down' }
  | { readonly kind: 'accept' }

/** A letter that asks for more than this is no letter. */
const maxAsks = 50

/** The asks after a change of the coordinator's. */
export function changedAsks(
  asks: readonly Ask[],
  units: readonly Unit[],
  command: AskCommand,
): Result<AskToStore[]> {
  const changed = applied(asks, units, command)
  if (!changed.ok) return changed
  const distinct = new Set(changed.value.map(({ unitId, words }) => canonical([unitId, words])))
  if (distinct.size < changed.value.length) return refuse('ask/marked-already')
  if (changed.value.length > maxAsks) return refuse('ask/too-many', { limit: maxAsks })
  return changed
}

function applied(
  asks: readonly Ask[],
  units: readonly Unit[],
  command: AskCommand,
): Result<AskToStore[]> {
  if (command.kind === 'accept') {
    const proposed = proposedAsks(units, asks).map((ask) => ({ id: null, ...ask }))
    return proposed.length > 0 ? accept([...asks, ...proposed]) : refuse('ask/not-found')
  }
  if (command.kind === 'add') {
    const marked = markedIn(units, command)
    return marked.ok ? accept([...asks, { id: null, ...marked.value }]) : marked
  }
  const at = asks.findIndex(({ id }) => id === command.id)
  if (at === -1) return refuse('ask/not-found')
  if (command.kind === 'remove') return accept(asks.toSpliced(at, 1))
  if (command.kind === 'move') return accept(moved(asks, at, command.by))
  const marked = markedIn(units, command)
  return marked.ok ? accept(asks.with(at, { id: command.id, ...marked.value })) : marked
}

function moved(asks: readonly Ask[], at: number, by: 'up' | 'down'): Ask[] {
  const to = Math.min(Math.max(by === 'up' ? at - 1 : at + 1, 0), asks.length - 1)
  return asks.toSpliced(at, 1).toSpliced(to, 0, ...asks.slice(at, at + 1))
}

function markedIn(
  units: readonly Unit[],
  given: { readonly unit: number; readonly words: string },
): Result<Omit<Ask, 'id'>> {
  const unit = units.find(({ number }) => number === given.unit)
  if (!unit || !isMarkable(unit)) return refuse('ask/no-unit')
  const words = quotedIn(unit.text, given.words) ?? null
  return words === null ? refuse('ask/words-not-there') : accept({ unitId: unit.id, words })
}

/** The words as a text has them, whatever blanks they were pasted with; all of it for none. */
export function quotedIn(text: string, words: string): string | null {
  const wanted = words.normalize('NFC').trim()
  if (wanted === '') return text.trim()
  if (text.includes(wanted)) return wanted
  const pattern = wanted.split(/\s+/).map(escaped).join('\\s+')
  return new RegExp(pattern, 'u').exec(text)?.[0] ?? null
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/** Whether a demand can stand in a unit: in the text of the letter that people translate. */
export function isMarkable({ kind, translate }: Pick<Unit, 'kind' | 'translate'>): boolean {
  const inBody = kind === 'paragraph' || kind === 'list-item' || kind === 'closing'
  return translate && (inBody || kind === 'heading' || kind === 'title')
}

/** The list items behind a colon, as in "we call on you to:", that are not marked yet. */
export function proposedAsks(
  units: readonly Unit[],
  asks: readonly Pick<Ask, 'unitId'>[],
): Omit<Ask, 'id'>[] {
  const marked = new Set(asks.map(({ unitId }) => unitId))
  let isCalled = false
  const proposed: Omit<Ask, 'id'>[] = []
  for (const unit of units) {
    if (unit.kind !== 'list-item') isCalled = unit.text.trimEnd().endsWith(':')
    else if (isCalled && isMarkable(unit) && !marked.has(unit.id)) {
      proposed.push({ unitId: unit.id, words: withoutNumber(unit.text) })
    }
  }
  return proposed
}

function withoutNumber(text: string): string {
  return text.trim().replace(/^(?:[-–•*]|\(?(?:[0-9]{1,2}|[a-z])[.)])\s+/u, '')
}

/** What a tick is bound to: the ask and the whole target it was found in. */
export function tickText(ask: Pick<Ask, 'words'>, target: string): string {
  return canonical({ ask: ask.words, target })
}
