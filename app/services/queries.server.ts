import { rolesIn } from '#app/domain/actor.ts'
import { groupBy } from '#app/domain/group-by.ts'
import type { Locale } from '#app/domain/locale.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { type Note, noteExcerpt, queryState } from '#app/domain/queries/note.ts'
import type { NoteAct } from '#app/domain/queries/note-act.ts'
import { isListed, type QueryFilter, queryFilters } from '#app/domain/queries/query-filter.ts'
import { type ShownNote, type ShownQuery, shownNotes } from '#app/domain/queries/shown-note.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import { listUnread, type ToldFor } from '#db/queries/note-readers.ts'
import { findNote, listNotes, listQueryActs } from '#db/queries/notes.ts'
import { listUnits } from '#db/queries/units.ts'
import { type Context, transact } from './context.server.ts'
import { headOf, type LetterHead, loadLetter } from './letters.server.ts'
import { answerQuery, changeNote } from './notes.server.ts'

/** A question of the letter with where it is asked. */
export interface ListedQuery {
  readonly note: ShownNote
  readonly query: ShownQuery
  /** `null`: about the source, and so about all. */
  readonly locale: Locale | null
  /** The unit's number now, and its source. */
  readonly unit: number
  readonly source: string
  /** A desk that this person may read it at; `null` where they may read none. */
  readonly desk: Locale | null
}

export interface QueriesPage {
  readonly head: LetterHead
  readonly mayCoordinate: boolean
  readonly filter: QueryFilter
  readonly counts: Readonly<Record<QueryFilter, number>>
  readonly queries: readonly ListedQuery[]
}

/** Every question of a letter that this person may read, the newest first. */
export async function readQueries(
  ctx: Context,
  letterId: number,
  filter: QueryFilter,
): Promise<Result<QueriesPage>> {
  const allowed = authorize(ctx.actor, 'query.list', { letter: letterId })
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const { letter, edition } = loaded.value
  const listed = await listReadable(ctx, letterId, edition.id)
  const among = (one: QueryFilter) =>
    listed.filter(({ note, query, toMe }) => isListed(note, query, { filter: one, toMe }))
  const counts = Object.fromEntries(queryFilters.map((one) => [one, among(one).length]))
  return accept({
    head: headOf(letter, edition),
    mayCoordinate: may(ctx.actor, 'locale.open', { letter: letterId }),
    filter,
    counts: counts as QueriesPage['counts'],
    queries: among(filter).map(({ toMe: _, ...one }) => one),
  })
}

async function listReadable(ctx: Context, letter: number, editionId: number) {
  const notes = await listNotes(ctx.db, letter)
  const acts = await listQueryActs(ctx.db, letter)
  const names = await listAccountNames(ctx.db)
  const byUnit = groupBy(notes, ({ unitId }) => unitId)
  const person = ctx.actor.id ?? 0
  const nameOf = (account: number) => names.get(account) ?? ''
  const now = ctx.now()
  return (await listUnits(ctx.db, editionId)).flatMap((unit) => {
    const here = (byUnit.get(unit.id) ?? []).filter((note) => mayRead(ctx, letter, note))
    return here
      .filter(({ asks, deletedAt }) => asks !== null && deletedAt === null)
      .flatMap((asked) => {
        const roles = rolesIn(ctx.actor, letter, asked.locale ?? undefined)
        const thread = here.filter(({ id, queryId }) => id === asked.id || queryId === asked.id)
        const [note] = shownNotes(thread, acts, { person, roles, now, nameOf })
        if (!note?.query) return []
        const { locale } = asked
        const place = { unit: unit.number, source: unit.text, desk: deskFor(ctx, letter, asked) }
        return [{ note, query: note.query, locale, toMe: asksMe(ctx, letter, asked), ...place }]
      })
  })
}

function mayRead({ actor }: Context, letter: number, { locale }: Note): boolean {
  if (locale === null) return may(actor, 'query.list', { letter })
  return may(actor, 'translation.read', { letter, locale })
}

/** Where somebody reads a note: at the desk it was written at, or else at their own. */
function deskFor({ actor }: Context, letter: number, note: Note): Locale | null {
  const { writtenIn } = note
  if (may(actor, 'translation.read', { letter, locale: writtenIn })) return writtenIn
  return actor.grants.find((grant) => grant.letter === letter && grant.locale)?.locale ?? null
}

function asksMe({ actor }: Context, letter: number, { asks, locale, account }: Note): boolean {
  if (account === actor.id || asks === null || asks === 'everybody') return false
  return rolesIn(actor, letter, locale ?? undefined).includes(asks)
}

/** Answers a question or says that it is settled, where it is listed. */
export function actOnQuery(
  ctx: Context,
  letterId: number,
  act: Extract<NoteAct, { kind: 'answer' | 'resolve-query' | 'reopen-query' }>,
): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const note = await findNote(within.db, letterId, act.note)
    const scope = { letter: letterId, ...(note?.locale && { locale: note.locale }) }
    const allowed = authorize(within.actor, 'query.answer', scope)
    if (!allowed.ok) return allowed
    const loaded = await loadLetter(within, letterId)
    if (!loaded.ok) return loaded
    const { edition } = loaded.value
    const units = await listUnits(within.db, edition.id)
    const unit = units.find(({ id }) => id === note?.unitId)
    if (!note || !unit) return refuse('note/not-found')
    const place = {
      letter: letterId,
      locale: note.writtenIn,
      unit: unit.number,
      unitId: unit.id,
      edition: edition.number,
    }
    if (act.kind === 'answer') return answerQuery(within, place, act)
    return changeNote(within, place, act)
  })
}

/** What somebody is told of: they are asked, mentioned or answered. */
export interface NoteNews {
  readonly id: number
  readonly why: ToldFor | 'asked'
  readonly by: string
  readonly words: string
  readonly unit: number
  /** `null`: about the source. */
  readonly locale: Locale | null
  /** The address where it is read, and answered. */
  readonly to: string
}

/** What of a letter's notes waits for this person, oldest first. */
export async function readNoteNews(ctx: Context, letter: number, me: number): Promise<NoteNews[]> {
  const loaded = await loadLetter(ctx, letter)
  if (!loaded.ok) return []
  const notes = await listNotes(ctx.db, letter)
  if (notes.length === 0) return []
  const acts = await listQueryActs(ctx.db, letter)
  const unread = await listUnread(ctx.db, letter, me)
  const names = await listAccountNames(ctx.db)
  const units = await listUnits(ctx.db, loaded.value.edition.id)
  const numberOf = new Map(units.map(({ id, number }) => [id, number]))
  const isOpen = (note: Note) => {
    const answers = notes.filter(({ queryId }) => queryId === note.id)
    const settled = acts.filter(({ queryId }) => queryId === note.id)
    return queryState(note, answers, settled) === 'open'
  }
  return notes.flatMap((note) => {
    const unit = numberOf.get(note.unitId)
    const asked = asksMe(ctx, letter, note) && isOpen(note) ? 'asked' : undefined
    const why = asked ?? unread.get(note.id)
    if (unit === undefined || why === undefined || note.deletedAt !== null) return []
    if (!mayRead(ctx, letter, note)) return []
    const { id, body, account, locale } = note
    const desk = why === 'asked' ? null : deskFor(ctx, letter, note)
    const to = desk
      ? `/letters/${letter}/${desk}?unit=${unit}#unit-${unit}`
      : `/letters/${letter}/queries#note-${id}`
    return [{ id, why, by: names.get(account) ?? '', words: noteExcerpt(body), unit, locale, to }]
  })
}
