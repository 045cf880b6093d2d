import type {
  Candidate,
  Concordance,
  Lookup,
  MemoryEntry,
  Occurrences,
} from '#app/domain/memory/lookup.ts'
import type { MemorySize, TranslationMemory } from '#app/domain/memory/memory.ts'

/** What the worker is told and asked, and what each of it answers. */
export interface Tasks {
  readonly add: { readonly ask: readonly MemoryEntry[]; readonly answer: undefined }
  readonly replace: { readonly ask: readonly MemoryEntry[]; readonly answer: undefined }
  readonly remove: { readonly ask: readonly number[]; readonly answer: undefined }
  readonly release: { readonly ask: number; readonly answer: undefined }
  readonly assign: {
    readonly ask: { readonly pairs: readonly number[]; readonly letter: number }
    readonly answer: undefined
  }
  readonly settle: { readonly ask: undefined; readonly answer: undefined }
  readonly lookup: { readonly ask: Lookup; readonly answer: readonly Candidate[] }
  readonly concord: { readonly ask: Concordance; readonly answer: Occurrences }
  readonly size: { readonly ask: undefined; readonly answer: MemorySize }
}

export type TaskName = keyof Tasks

export interface Task<Name extends TaskName = TaskName> {
  /** Of several memories in one process, each a database's own. */
  readonly memory: number
  readonly id: number
  readonly name: Name
  readonly ask: Tasks[Name]['ask']
}

/** `fault` is what was thrown. */
export type TaskAnswer =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: unknown }

type Doers = {
  readonly [Name in TaskName]: (memory: TranslationMemory, ask: Tasks[Name]['ask']) => unknown
}

const doers: Doers = {
  add: (memory, entries) => memory.add(entries),
  replace: (memory, entries) => memory.replace(entries),
  remove: (memory, pairs) => memory.remove(pairs),
  release: (memory, letter) => memory.release(letter),
  assign: (memory, { pairs, letter }) => memory.assign(pairs, letter),
  settle: (memory) => memory.settle(),
  lookup: (memory, question) => memory.lookup(question),
  concord: (memory, question) => memory.concord(question),
  size: (memory) => memory.size(),
}

/** Does what a task says; what goes wrong is told, too. */
export function doTask<Name extends TaskName>(
  memory: TranslationMemory,
  { id, name, ask }: Task<Name>,
): TaskAnswer {
  try {
    return { id, answer: doers[name](memory, ask) }
  } catch (fault) {
    return { id, fault }
  }
}
