import { alignBlocks } from '#app/domain/editions/align.ts'
import { compareDraft, countChanges } from '#app/domain/editions/compare.ts'
import {
  changeDraft,
  type DraftBlock,
  type DraftCommand,
  draftOf,
  type EditionDraft,
  isFixed,
  stoodBehind,
} from '#app/domain/editions/draft.ts'
import { type EditionEffects, effectsOf } from '#app/domain/editions/effects.ts'
import { changesOf } from '#app/domain/editions/next-edition.ts'
import {
  type ChangeKind,
  type Significance,
  significancesFor,
} from '#app/domain/editions/unit-change.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Layout } from '#app/domain/segmentation/cut.ts'
import { decode } from '#app/domain/segmentation/decode.ts'
import type { Encoding } from '#app/domain/segmentation/encodings.ts'
import { segment } from '#app/domain/segmentation/segment.ts'
import { findAlike } from '#app/domain/signatories/duplicates.ts'
import type { Unit, UnitKind } from '#app/domain/unit.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import {
  deleteEditionDraft,
  findEditionDraft,
  putEditionDraft,
  type StoredDraft,
} from '#db/queries/edition-drafts.ts'
import type { StoredEdition } from '#db/queries/editions.ts'
import { listUnits } from '#db/queries/units.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { workBefore } from './edition-effects.server.ts'
import { record } from './history.server.ts'
import { headOf, type LetterHead, loadLetter } from './letters.server.ts'
import { loadTable } from './signatories.server.ts'

/** The next edition as its page shows it, with what publishing it would do. */
export interface DraftView {
  readonly head: LetterHead
  readonly mayPublish: boolean
  /** `null` while nobody has begun one. */
  readonly draft: ShownDraft | null
}

export interface ShownDraft {
  /** A change names the version it was made from. */
  readonly version: number
  readonly savedAt: string
  /** `null`: the operator. */
  readonly savedBy: string | null
  readonly note: string
  readonly fromFile: boolean
  /** How many units it changes. */
  readonly count: number
  readonly blocks: readonly ShownBlock[]
  readonly removed: readonly RemovedUnit[]
  /** The names that a text brought in lists and the table of signatories does not have. */
  readonly unlisted: readonly string[]
  /** The units of the last edition that a block can be said to be made of. */
  readonly units: readonly { readonly id: number; readonly number: number; readonly text: string }[]
  readonly effects: EditionEffects
}

export interface ShownBlock {
  readonly kind: DraftBlock['kind']
  readonly text: string
  readonly translate: boolean
  /** Title and headings of groups: their text alone can change. */
  readonly fixed: boolean
  /** What it is made of, as that reads in the last edition. */
  readonly madeOf: readonly {
    readonly id: number
    readonly number: number
    readonly text: string
  }[]
  /** `null`: it reads as before, in its place. */
  readonly change: ChangeKind | null
  readonly significance: Significance
  /** What a change of it can weigh. */
  readonly choices: readonly Significance[]
}

export interface RemovedUnit {
  readonly id: number
  readonly number: number
  readonly kind: UnitKind
  readonly text: string
  readonly significance: Significance
  /** The index of the block behind which it stood. */
  readonly after: number
}

export async function readEditionDraft(ctx: Context, letterId: number): Promise<Result<DraftView>> {
  const allowed = authorize(ctx.actor, 'edition.prepare', { letter: letterId })
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const { letter, edition } = loaded.value
  const stored = await findEditionDraft(ctx.db, letterId)
  return accept({
    head: headOf(letter, edition),
    mayPublish: may(ctx.actor, 'edition.publish', { letter: letterId }),
    draft: stored ? await shownDraft(ctx, edition, stored) : null,
  })
}

async function shownDraft(
  ctx: Context,
  edition: StoredEdition,
  { draft, version, savedAt, account, letterId }: StoredDraft,
): Promise<ShownDraft> {
  const units = await listUnits(ctx.db, edition.id)
  const compared = compareDraft(draft, units)
  const names = await listAccountNames(ctx.db)
  return {
    version,
    savedAt,
    savedBy: account === null ? null : (names.get(account) ?? ''),
    note: draft.note,
    fromFile: draft.fromFile,
    count: countChanges(compared),
    blocks: compared.blocks.map(({ block, continues, madeOf, kind, significance }) => ({
      kind: block.kind,
      text: block.text,
      translate: block.translate,
      fixed: isFixed(block),
      madeOf: madeOf.map(named),
      change: kind,
      significance,
      choices: significancesFor(kind ?? 'changed', block, continues),
    })),
    removed: compared.removed.map(({ unit, significance }) => ({
      ...named(unit),
      kind: unit.kind,
      significance,
      after: stoodBehind(unit.id, units, draft.blocks),
    })),
    unlisted: await unlisted(ctx, edition, draft),
    units: units
      .filter((unit) => unit.kind !== 'descriptor' && !isFixed({ kind: unit.kind }))
      .map(named),
    effects: effectsOf(changesOf(compared), await workBefore(ctx, letterId)),
  }
}

async function unlisted(
  ctx: Context,
  edition: StoredEdition,
  { listed }: EditionDraft,
): Promise<string[]> {
  const { rows } = await loadTable(ctx, edition)
  const alike = findAlike(rows)
  return listed.filter((one) => alike(one).length === 0).map(({ name }) => name)
}

function named({ id, number, text }: Unit) {
  return { id, number, text }
}

/** Begins the next edition: as the last one reads, for its text to be changed. */
export function beginDraft(ctx: Context, letterId: number): Promise<Result<StoredDraft>> {
  return preparing(ctx, letterId, async (within, edition, stored) => {
    if (stored) return refuse('edition/draft-there')
    return keep(within, edition, 0, draftOf(await listUnits(within.db, edition.id)))
  })
}

/** A text of the whole letter, as it was sent in. */
export interface NewText {
  readonly bytes: Uint8Array
  readonly encoding?: Encoding | undefined
  readonly layout?: Layout | undefined
  /** Of the draft that it takes the place of; 0 where there is none. */
  readonly version: number
}

/** Takes a new text of the letter and lays it against the last edition. Title and note stay. */
export function takeText(
  ctx: Context,
  letterId: number,
  given: NewText,
): Promise<Result<StoredDraft>> {
  return preparing(ctx, letterId, async (within, edition, stored, sourceLocale) => {
    if ((stored?.version ?? 0) !== given.version) return refuse('edition/draft-changed')
    const decoded = decode(given.bytes, given.encoding)
    if (!decoded.ok) return decoded
    const cut = segment(decoded.value.text, {
      locale: sourceLocale,
      ...(given.layout ? { layout: given.layout } : {}),
    })
    if (!cut.ok) return cut
    const units = await listUnits(within.db, edition.id)
    const { blocks } = alignBlocks(units, withoutTitle(cut.value.blocks, units))
    const before = stored?.draft ?? draftOf(units)
    const listed = cut.value.rows.map(({ name, acronym }) => ({ name, acronym }))
    const taken = { blocks: keepTitle(blocks, before), removed: {}, fromFile: true, listed }
    const draft = { ...before, ...taken }
    return keep(within, edition, given.version, draft)
  })
}

/** A file mostly begins with the title of the letter, which is a field of its own here. */
function withoutTitle<B extends { readonly text: string }>(
  blocks: readonly B[],
  units: readonly Unit[],
): readonly B[] {
  const title = units.find(({ kind }) => kind === 'title')?.text
  const isRepeated = units.filter(({ text }) => text === title).length > 1
  return blocks[0]?.text === title && !isRepeated ? blocks.slice(1) : blocks
}

function keepTitle(blocks: readonly DraftBlock[], { blocks: before }: EditionDraft): DraftBlock[] {
  const title = before.find(({ kind }) => kind === 'title')
  return blocks.map((block) => (block.kind === 'title' && title ? title : block))
}

/** Changes what is prepared, from the version that was seen. */
export function changeEditionDraft(
  ctx: Context,
  letterId: number,
  { version, command }: { readonly version: number; readonly command: DraftCommand },
): Promise<Result<StoredDraft>> {
  return preparing(ctx, letterId, async (within, edition, stored) => {
    if (!stored) return refuse('edition/no-draft')
    if (stored.version !== version) return refuse('edition/draft-changed')
    const changed = changeDraft(stored.draft, command, await listUnits(within.db, edition.id))
    return changed.ok ? keep(within, edition, version, changed.value) : changed
  })
}

/** Gives the next edition up. The letter stays as it is. */
export function discardDraft(
  ctx: Context,
  letterId: number,
  version: number,
): Promise<Result<true>> {
  return preparing(ctx, letterId, async (within, edition, stored) => {
    if (!stored) return refuse('edition/no-draft')
    if (stored.version !== version) return refuse('edition/draft-changed')
    await deleteEditionDraft(within.db, letterId)
    const data = { base: edition.number, version }
    await record(within, { kind: 'draft-edition-discarded', letter: letterId, data })
    return accept(true)
  })
}

async function keep(
  ctx: Context,
  edition: StoredEdition,
  seen: number,
  draft: EditionDraft,
): Promise<Result<StoredDraft>> {
  const stored = {
    letterId: edition.letterId,
    base: edition.number,
    version: seen + 1,
    draft,
    account: ctx.actor.id,
    savedAt: timestamp(ctx),
  }
  await putEditionDraft(ctx.db, stored)
  await record(ctx, {
    kind: 'draft-edition-changed',
    letter: edition.letterId,
    data: { base: stored.base, version: stored.version, draft: sha256(JSON.stringify(draft)) },
  })
  return accept(stored)
}

function preparing<T>(
  ctx: Context,
  letterId: number,
  work: (
    ctx: Context,
    edition: StoredEdition,
    stored: StoredDraft | undefined,
    sourceLocale: LetterHead['sourceLocale'],
  ) => Promise<Result<T>>,
): Promise<Result<T>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'edition.prepare', { letter: letterId })
    if (!allowed.ok) return allowed
    const loaded = await loadLetter(within, letterId)
    if (!loaded.ok) return loaded
    const { letter, edition } = loaded.value
    if (edition.confirmedAt === null) return refuse('edition/not-confirmed')
    const stored = await findEditionDraft(within.db, letterId)
    return work(within, edition, stored, letter.sourceLocale)
  })
}
