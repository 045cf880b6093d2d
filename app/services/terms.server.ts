import { canonical } from '#app/domain/canonical.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Concept, ConceptDetails, Term } from '#app/domain/terms/concept.ts'
import { type ConceptEdit, editConcept, newConcept } from '#app/domain/terms/edit-concept.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import {
  appendConceptChange,
  type ConceptChange,
  type ConceptCommand,
  insertConcept,
  listConceptChanges,
} from '#db/queries/terms.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { listLetterHeads } from './letters.server.ts'

/** One entry of the termbase, with all that ever became of it. */
export interface ConceptView {
  readonly id: number
  readonly letter: { readonly id: number; readonly title: string } | null
  readonly concept: Concept
  /** What a save has to name. */
  readonly version: number
  readonly deleted: boolean
  readonly mayEdit: boolean
  /** Newest first. */
  readonly history: readonly ShownConceptChange[]
}

export interface ShownConceptChange {
  readonly version: number
  readonly command: ConceptCommand
  /** `null`: the operator. */
  readonly by: string | null
  readonly at: string
  /** How it read then, by its terms. */
  readonly concept: Concept
}

/** What a coordinator does to an entry. */
export type ConceptAct =
  | ConceptEdit
  | { readonly kind: 'delete' }
  /** Makes it read as at an earlier version, deleted or not. */
  | { readonly kind: 'restore'; readonly version: number }

export async function readConcept(ctx: Context, id: number): Promise<Result<ConceptView>> {
  const found = await loadConcept(ctx, id)
  if (!found.ok) return found
  const { changes, last } = found.value
  const names = await listAccountNames(ctx.db)
  const heads = await listLetterHeads(ctx)
  const head = heads.ok ? heads.value.find((one) => one.id === last.letter) : undefined
  return accept({
    id,
    letter: last.letter === null ? null : { id: last.letter, title: head?.title ?? '' },
    concept: last.concept,
    version: last.version,
    deleted: last.command === 'delete',
    mayEdit: mayEdit(ctx, last.letter),
    history: changes
      .map(({ version, command, account, at, concept }) => ({
        version,
        command,
        by: account === null ? null : (names.get(account) ?? ''),
        at,
        concept,
      }))
      .reverse(),
  })
}

/** Adds an entry, for everybody or for one letter. */
export function addConcept(
  ctx: Context,
  given: {
    readonly letter: number | null
    readonly details: ConceptDetails
    readonly terms: readonly Term[]
  },
): Promise<Result<{ id: number }>> {
  return transact(ctx, async (within) => {
    const { letter } = given
    const allowed = authorize(within.actor, 'term.edit', { letter: letter ?? 'any' })
    if (!allowed.ok) return allowed
    const concept = newConcept(given.details, given.terms)
    if (!concept.ok) return concept
    return accept({ id: await storeNew(within, letter, concept.value) })
  })
}

/** Stores a change as a new row of the history; `madeFrom` is the version that was on the page. */
export function changeConcept(
  ctx: Context,
  id: number,
  madeFrom: number,
  act: ConceptAct,
): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const found = await loadConcept(within, id)
    if (!found.ok) return found
    const { last } = found.value
    const allowed = authorize(within.actor, 'term.edit', { letter: last.letter ?? 'any' })
    if (!allowed.ok) return allowed
    if (last.version !== madeFrom) return refuse('term/changed-meanwhile')
    const decided = decide(found.value, act)
    if (!decided.ok) return decided
    await storeChange(within, last, commandOf(act), decided.value)
    return accept(true)
  })
}

interface LoadedConcept {
  /** Oldest first. */
  readonly changes: readonly ConceptChange[]
  readonly last: ConceptChange
}

/** An entry of a letter is there for those who may read that letter, and for nobody else. */
async function loadConcept(ctx: Context, id: number): Promise<Result<LoadedConcept>> {
  const allowed = authorize(ctx.actor, 'term.see')
  if (!allowed.ok) return allowed
  const changes = await listConceptChanges(ctx.db, id)
  const last = changes.at(-1)
  const { letter } = last ?? { letter: null }
  const isHidden = letter !== null && !may(ctx.actor, 'source.see', { letter })
  return last && !isHidden ? accept({ changes, last }) : refuse('term/not-found')
}

/** What is everybody's, whoever coordinates some letter may edit. */
function mayEdit({ actor }: Context, letter: number | null): boolean {
  return may(actor, 'term.edit', { letter: letter ?? 'any' })
}

function decide({ changes, last }: LoadedConcept, act: ConceptAct): Result<Concept> {
  if (act.kind === 'delete') return accept(last.concept)
  if (act.kind !== 'restore') return editConcept(last.concept, act)
  const earlier = changes.find(({ version }) => version === act.version)
  return earlier ? accept(earlier.concept) : refuse('term/not-found')
}

function commandOf({ kind }: ConceptAct): ConceptCommand {
  return kind === 'details' || kind === 'terms' ? 'edit' : kind
}

export async function storeNew(
  ctx: Context,
  letter: number | null,
  concept: Concept,
): Promise<number> {
  const id = await insertConcept(ctx.db, letter)
  await append(ctx, { id, letter, version: 1, command: 'add', concept })
  return id
}

/** Appends the change with its event; one after which everything reads as before leaves no trace. */
export async function storeChange(
  ctx: Context,
  last: ConceptChange,
  command: ConceptCommand,
  concept: Concept,
): Promise<void> {
  const isDeleted = last.command === 'delete'
  const isSame = canonical(concept) === canonical(last.concept)
  if (isSame && isDeleted === (command === 'delete')) return
  const { id, letter, version } = last
  await append(ctx, { id, letter, version: version + 1, command, concept })
}

async function append(ctx: Context, change: Omit<ConceptChange, 'account' | 'at'>): Promise<void> {
  const { letter, ...rest } = change
  await appendConceptChange(ctx.db, { ...rest, account: ctx.actor.id, at: timestamp(ctx) })
  await record(ctx, {
    kind: 'term-changed',
    letter,
    data: {
      concept: rest.id,
      version: rest.version,
      command: rest.command,
      record: sha256(canonical(rest.concept)),
    },
  })
}
