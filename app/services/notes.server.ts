import { rolesIn } from '#app/domain/actor.ts'
import type { Locale } from '#app/domain/locale.ts'
import { type Action, may } from '#app/domain/permissions.ts'
import {
  editNote,
  type NoteCircumstances,
  settleQuery,
  withdrawNote,
  writtenBody,
} from '#app/domain/queries/decide.ts'
import { mentionedIn, type Reader } from '#app/domain/queries/mentions.ts'
import { type Note, queryState } from '#app/domain/queries/note.ts'
import type { NoteAct, NoteMove } from '#app/domain/queries/note-act.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { listLetterGrants } from '#db/queries/grants.ts'
import { insertNoteReaders, listUnread, markNotesRead } from '#db/queries/note-readers.ts'
import {
  findNote,
  insertNote,
  insertQueryAct,
  listNotes,
  listQueryActs,
  type NewNote,
  updateNote,
} from '#db/queries/notes.ts'
import { listUnreadAnswers, markAnswersRead } from '#db/queries/suggestions.ts'
import { type Context, timestamp, transact, whereThereIsRoom } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { loadPlace, type Place } from './places.server.ts'

/** Does something with the notes on a unit, at the desk of one locale. */
export function actOnNotes(ctx: Context, at: Place, act: NoteAct): Promise<Result<true>> {
  const action: Action =
    act.kind === 'pin-note' || act.kind === 'unpin-note' ? 'note.pin' : 'note.write'
  return transact(ctx, async (within) => {
    const found = await loadPlace(within, action, at)
    if (!found.ok) return found
    const { unit, edition } = found.value
    const place = { ...at, unitId: unit.id, edition }
    switch (act.kind) {
      case 'note':
        return writeNote(within, place, act)
      case 'answer':
        return answerQuery(within, place, act)
      default:
        return changeNote(within, place, act)
    }
  })
}

interface NotePlace {
  readonly letter: number
  readonly locale: Locale
  /** The unit's number in the newest edition, and the id of its line. */
  readonly unit: number
  readonly unitId: number
  readonly edition: number
}

/** Writes a note inside an open transaction, for who may write there. */
export async function writeNote(
  ctx: Context,
  place: NotePlace,
  { body, scope, asks }: Omit<Extract<NoteAct, { kind: 'note' }>, 'kind'>,
): Promise<Result<true>> {
  const locale = scope === 'all' ? null : place.locale
  const about = { unitId: place.unitId, locale, writtenIn: place.locale }
  const kept = await keepNote(ctx, place, { ...about, asks, queryId: null, body })
  return kept.ok ? accept(true) : kept
}

/** Answers a query inside an open transaction; who asked is told. */
export async function answerQuery(
  ctx: Context,
  place: NotePlace,
  { note, body }: { readonly note: number; readonly body: string },
): Promise<Result<true>> {
  const query = await findHere(ctx, place, note)
  if (!query?.asks || query.deletedAt !== null) return refuse('note/not-found')
  const { unitId, locale, writtenIn } = query
  const about = { unitId, locale, writtenIn, asks: null, queryId: query.id }
  const kept = await keepNote(ctx, place, { ...about, body })
  if (!kept.ok) return kept
  if (query.account !== kept.value.account) {
    await insertNoteReaders(ctx.db, kept.value.id, [query.account], 'answer')
  }
  return accept(true)
}

async function keepNote(
  ctx: Context,
  place: NotePlace,
  note: Omit<NewNote, 'account' | 'at'>,
): Promise<Result<Note>> {
  const account = ctx.actor.id
  if (account === null) return refuse('actor/not-allowed')
  const written = writtenBody(note.body)
  if (!written.ok) return written
  const kept = await insertNote(ctx.db, place.letter, {
    ...note,
    body: written.value,
    account,
    at: timestamp(ctx),
  })
  await tellMentioned(ctx, place, kept)
  await record(ctx, {
    kind: 'note-written',
    letter: place.letter,
    data: {
      ...placeData(place, kept),
      asks: kept.asks,
      answers: kept.queryId,
      body: sha256(kept.body),
    },
  })
  return accept(kept)
}

async function tellMentioned(ctx: Context, place: NotePlace, note: Note): Promise<void> {
  const readers = await listReaders(ctx, place.letter, place.locale)
  const told = mentionedIn(note.body, readers).filter(({ id }) => id !== note.account)
  await insertNoteReaders(
    ctx.db,
    note.id,
    told.map(({ id }) => id),
    'mention',
  )
}

/** Who may read the notes at the desk of a locale, by name. */
export async function listReaders(ctx: Context, letter: number, locale: Locale): Promise<Reader[]> {
  const held = await listLetterGrants(ctx.db, letter)
  const readers = new Map<number, Reader>()
  for (const grant of held) {
    const { account: id, name } = grant
    const actor = { id, administrator: false, operator: false, grants: [grant] }
    if (may(actor, 'translation.read', { letter, locale })) readers.set(id, { id, name })
  }
  return [...readers.values()]
}

/** Somebody who was told of notes on a target, or of an answer to their suggestion, has opened it. */
export async function keepNotesRead(ctx: Context, letter: number, targetId: number): Promise<void> {
  const account = ctx.actor.id
  if (account === null) return
  const at = timestamp(ctx)
  const unread = await listUnread(ctx.db, letter, account)
  if (unread.size > 0) await whereThereIsRoom(markNotesRead(ctx.db, targetId, account, at))
  const answers = await listUnreadAnswers(ctx.db, letter, account)
  if (answers.length > 0) await whereThereIsRoom(markAnswersRead(ctx.db, targetId, account, at))
}

/** A note on this unit that is read at this desk. */
async function findHere(ctx: Context, place: NotePlace, id: number): Promise<Note | null> {
  const note = await findNote(ctx.db, place.letter, id)
  if (note?.unitId !== place.unitId) return null
  return note.locale === null || note.locale === place.locale ? note : null
}

type Changing = Exclude<NoteAct, { readonly kind: 'note' | 'answer' }>

/** Changes a note, or says that a query is settled, inside an open transaction. */
export async function changeNote(
  ctx: Context,
  place: NotePlace,
  act: Changing,
): Promise<Result<true>> {
  const person = ctx.actor.id
  const note = await findHere(ctx, place, act.note)
  if (person === null) return refuse('actor/not-allowed')
  if (!note) return refuse('note/not-found')
  const roles = rolesIn(ctx.actor, place.letter, place.locale)
  const given = { person, roles, now: ctx.now() }
  if (act.kind === 'resolve-query' || act.kind === 'reopen-query') {
    return settle(ctx, place, note, { act, given })
  }
  const changed =
    act.kind === 'edit-note' ? editNote(note, act.body, given) : moved(note, act.kind, given)
  if (!changed.ok) return changed
  if (changed.value === note) return accept(true)
  await updateNote(ctx.db, changed.value)
  if (act.kind === 'edit-note') await tellMentioned(ctx, place, changed.value)
  const data = {
    ...placeData(place, note),
    change: act.kind,
    ...(act.kind === 'edit-note' && { body: sha256(changed.value.body) }),
  }
  await record(ctx, { kind: 'note-changed', letter: place.letter, data })
  return accept(true)
}

function moved(
  note: Note,
  kind: Exclude<NoteMove, 'resolve-query' | 'reopen-query'>,
  given: NoteCircumstances,
): Result<Note> {
  if (kind === 'delete-note') return withdrawNote(note, 'delete', given)
  if (kind === 'restore-note') return withdrawNote(note, 'restore', given)
  if (note.deletedAt !== null || note.queryId !== null) return refuse('note/not-found')
  return accept({ ...note, pinned: kind === 'pin-note' })
}

async function settle(
  ctx: Context,
  place: NotePlace,
  query: Note,
  { act, given }: { readonly act: Changing; readonly given: NoteCircumstances },
): Promise<Result<true>> {
  const answers = (await listNotes(ctx.db, place.letter)).filter(
    ({ queryId }) => queryId === query.id,
  )
  const acts = (await listQueryActs(ctx.db, place.letter)).filter(
    ({ queryId }) => queryId === query.id,
  )
  const verb = act.kind === 'resolve-query' ? 'resolve' : 'reopen'
  const state = queryState(query, answers, acts)
  const settled = settleQuery(query, { act: verb, state }, given)
  if (!settled.ok) return settled
  const { person } = given
  await insertQueryAct(ctx.db, {
    queryId: query.id,
    act: verb,
    account: person,
    at: timestamp(ctx),
  })
  const data = { ...placeData(place, query), act: verb }
  await record(ctx, { kind: 'query-settled', letter: place.letter, data })
  return accept(true)
}

function placeData({ unit, edition }: NotePlace, { id, locale }: Note) {
  return { note: id, unit, edition, locale }
}
