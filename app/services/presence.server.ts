import type { Locale } from '#app/domain/locale.ts'
import { authorize } from '#app/domain/permissions.ts'
import { type DeskWord, othersHere, type TabHere } from '#app/domain/presence.ts'
import { accept, type Result } from '#app/domain/result.ts'
import type { Context } from './context.server.ts'
import { loadActor, readSessionTime } from './sessions.server.ts'

/** A translation that people work at. */
interface DeskAt {
  readonly letter: number
  readonly locale: Locale
}

/** How a tab is told something. */
interface Line {
  readonly tell: (word: DeskWord) => void
  readonly end: () => void
}

interface Tab extends Line {
  readonly room: string
  readonly account: number
  readonly name: string
  /** The hash of the session it belongs to. */
  readonly session: string
  unit: number | null
  /** Until when what was typed counts as being typed, in milliseconds since 1970. */
  writingUntil: number
}

/** Where a tab says that somebody is. */
interface Whereabouts {
  readonly unit: number | null
  readonly writing: boolean
  /** Whether they go on with what somebody else was typing. */
  readonly takesOver: boolean
}

/** Connections are dear: past these, a desk does without. */
const most = { tabs: 500, ofAccount: 12 } as const

/** How long after the last key somebody is said to be writing. */
const writingLasts = 60_000

/** The tabs that are open now, by their UUIDs. Nothing of it is stored anywhere. */
const tabs = new Map<string, Tab>()

function roomOf({ letter, locale }: DeskAt): string {
  return `${letter} ${locale}`
}

/**
 * A seat for a tab of somebody who reads the translation: listening begins once there is a line to it.
 * `null` where there are too many.
 */
export function takeSeat(
  ctx: Context,
  at: DeskAt,
  { id, name, session }: Pick<Tab, 'name' | 'session'> & { readonly id: string },
): Result<{ readonly listen: (line: Line) => () => void } | null> {
  const allowed = authorize(ctx.actor, 'translation.read', at)
  if (!allowed.ok) return allowed
  const account = ctx.actor.id
  const own = [...tabs.values()].filter((tab) => tab.account === account)
  if (account === null || own.length >= most.ofAccount || tabs.size >= most.tabs) {
    return accept(null)
  }
  const room = roomOf(at)
  const listen = (line: Line) => {
    tabs.get(id)?.end()
    const tab = { ...line, room, account, name, session, unit: null, writingUntil: 0 }
    tabs.set(id, tab)
    tellPeople(ctx, room)
    return () => {
      if (tabs.get(id) !== tab) return
      tabs.delete(id)
      tellPeople(ctx, room)
    }
  }
  return accept({ listen })
}

/** A tab says where its person is. */
export function sayWhere(
  ctx: Context,
  at: DeskAt,
  id: string,
  { unit, writing, takesOver }: Whereabouts,
): Result<true> {
  const allowed = authorize(ctx.actor, 'translation.read', at)
  if (!allowed.ok) return allowed
  const tab = tabs.get(id)
  const room = roomOf(at)
  if (!tab || tab.account !== ctx.actor.id || tab.room !== room) return accept(true)
  tab.unit = unit
  tab.writingUntil = writing ? ctx.now().getTime() + writingLasts : 0
  if (takesOver && unit !== null) takeOver(ctx, tab, unit)
  tellPeople(ctx, room)
  return accept(true)
}

/** Whether the person of the line still is who they were and may still read. Asking keeps no session alive. */
export async function mayStay(ctx: Context, at: DeskAt, token: string): Promise<boolean> {
  const { left } = await readSessionTime(ctx, token)
  if (left === 0 || ctx.actor.id === null) return false
  const actor = await loadActor(ctx, ctx.actor.id)
  return actor !== undefined && authorize(actor, 'translation.read', at).ok
}

/** Other people's desks are told that a target reads otherwise. */
export function tellMoved({ actor }: Context, at: DeskAt, unit: number): void {
  for (const tab of inRoom(roomOf(at))) {
    if (tab.account !== actor.id) tab.tell({ kind: 'moved', unit })
  }
}

/** Hangs up on every tab of a session, or on all there are. */
export function hangUp(session?: string): void {
  for (const tab of [...tabs.values()]) {
    if (session === undefined || tab.session === session) tab.end()
  }
}

function takeOver(ctx: Context, taker: Tab, unit: number): void {
  const now = ctx.now().getTime()
  for (const tab of inRoom(taker.room)) {
    const isWriting = tab.unit === unit && tab.writingUntil > now
    if (tab.account === taker.account || !isWriting) continue
    tab.writingUntil = 0
    tab.tell({ kind: 'taken', unit, by: taker.name })
  }
}

function tellPeople(ctx: Context, room: string): void {
  const now = ctx.now().getTime()
  const here = inRoom(room)
  const known = here.map(
    ({ account, name, unit, writingUntil }): TabHere => ({
      account,
      name,
      unit,
      writing: writingUntil > now,
    }),
  )
  for (const tab of here) tab.tell({ kind: 'people', people: othersHere(known, tab.account) })
}

function inRoom(room: string): Tab[] {
  return [...tabs.values()].filter((tab) => tab.room === room)
}
