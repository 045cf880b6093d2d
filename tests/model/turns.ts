import type { DraftCommand } from '#app/domain/editions/draft.ts'
import type { Significance } from '#app/domain/editions/unit-change.ts'
import type { Target } from '#app/domain/target.ts'
import { counts } from '#app/domain/unit.ts'
import type { Context } from '#app/services/context.server.ts'
import { actAtDesk } from '#app/services/desk-acts.server.ts'
import { beginDraft, changeEditionDraft } from '#app/services/edition-drafts.server.ts'
import { publishEdition } from '#app/services/editions.server.ts'
import { signOff } from '#app/services/sign-offs.server.ts'
import { readSigning } from '#app/services/signing.server.ts'
import {
  type LoadedTranslation,
  loadTranslation,
  type Pair,
} from '#app/services/translations.server.ts'
import { place } from './stage.ts'

const { letter, locale } = place

/** What somebody was told was done, with what they had on the page when they did it. */
export type Receipt = Approved | Written | Signed

export interface Approved {
  readonly kind: 'approved'
  readonly edition: number
  readonly number: number
  readonly version: number
  readonly source: string
  readonly text: string
}

export interface Written {
  readonly kind: 'written'
  readonly target: number
  readonly version: number
  readonly text: string
}

export interface Signed {
  readonly kind: 'signed'
  readonly id: number
  readonly units: readonly { readonly source: string; readonly target: string }[]
}

/** Somebody reads their page, and a while later does what it asks of them. `word` is new each time. */
export type Turn = (
  ctx: Context,
  given: { readonly pause: () => Promise<unknown>; readonly word: string },
) => Promise<Receipt | null>

async function desk(ctx: Context): Promise<LoadedTranslation> {
  const read = await loadTranslation(ctx, 'translation.read', letter, locale)
  if (!read.ok) throw new Error(read.refusal)
  return read.value
}

/** The last unit that people write, where its target is so. */
function lastPair(
  { pairs }: LoadedTranslation,
  test: (target: Target) => boolean,
): Pair | undefined {
  return pairs.findLast(({ unit, target }) => counts(unit) && target && test(target))
}

const isParagraph = ({ unit }: Pair) => unit.kind === 'paragraph'

/** The reviewer approves what waits for them, as they read it. */
export const approves: Turn = async (ctx, { pause }) => {
  const read = await desk(ctx)
  const pair = lastPair(read, ({ state }) => state === 'translated')
  if (!pair?.target) return null
  await pause()
  const { edition } = read
  const { number, text: source } = pair.unit
  const { version, text } = pair.target
  const at = { ...place, unit: number, edition: edition.number }
  const done = await actAtDesk(ctx, at, { kind: 'approve', version })
  if (!done.ok) return null
  return { kind: 'approved', edition: edition.number, number, version, source, text }
}

/** The translator writes the paragraph anew, or opens it to do so. */
export const writes: Turn = async (ctx, given) => {
  const read = await desk(ctx)
  const pair = read.pairs.findLast(isParagraph)
  if (pair?.target?.state !== 'reviewed') return put(ctx, { read, pair, kind: 'confirm' }, given)
  await given.pause()
  const { version } = pair.target
  const at = { ...place, unit: pair.unit.number, edition: read.edition.number }
  await actAtDesk(ctx, at, { kind: 'reopen', version })
  return null
}

/** The translator confirms a unit that waits for it; none is left where nothing comes of it. */
export const fills: Turn = async (ctx, given) => {
  const read = await desk(ctx)
  const pair = lastPair(read, ({ state }) => state === 'initial')
  return put(ctx, { read, pair, kind: 'confirm' }, given)
}

/** A reviewer corrects the paragraph, also where it is signed. */
export const corrects: Turn = async (ctx, given) => {
  const read = await desk(ctx)
  return put(ctx, { read, pair: read.pairs.findLast(isParagraph), kind: 'correct' }, given)
}

interface Put {
  readonly read: LoadedTranslation
  readonly pair: Pair | undefined
  readonly kind: 'confirm' | 'correct'
}

/** Puts a new text, which is kept beside the target where somebody was quicker. */
async function put(
  ctx: Context,
  { read, pair, kind }: Put,
  { pause, word }: Parameters<Turn>[1],
): Promise<Receipt | null> {
  if (!pair?.target) return null
  await pause()
  const { id, version } = pair.target
  const text = `Piszemy ${word}.`
  const at = { ...place, unit: pair.unit.number, edition: read.edition.number }
  const done = await actAtDesk(ctx, at, { kind, version, text })
  if (done.ok) return { kind: 'written', target: id, version: version + 1, text }
  const isLate = /meanwhile$/u.test(done.refusal)
  const own = { target_id: id, account_id: ctx.actor.id, text }
  if (isLate && !(await ctx.db('working_copies').where(own).first())) {
    throw new Error(`What was typed is gone: ${text}`)
  }
  return null
}

/** A reviewer releases the letter as they read it. */
export const signs: Turn = async (ctx, { pause }) => {
  const read = await readSigning(ctx, letter, locale)
  if (!read.ok) throw new Error(read.refusal)
  await pause()
  const { digest, units } = read.value
  const done = await signOff(ctx, letter, locale, { digest, statement: 'I have compared it.' })
  if (!done.ok) return null
  const texts = units.map(({ source, text }) => ({ source, target: text }))
  return { kind: 'signed', id: done.value.id, units: texts }
}

/** The coordinator publishes an edition that puts the last paragraph otherwise, and perhaps a heading before it. */
export function publishes(significance: Significance, pushes: boolean): Turn {
  return async (ctx, { pause, word }) => {
    const begun = await beginDraft(ctx, letter)
    if (!begun.ok) throw new Error(begun.refusal)
    const block = begun.value.draft.blocks.findLastIndex(({ kind }) => kind === 'paragraph')
    const edit = { do: 'edit', block, text: `We plead ${word}.`, translate: true } as const
    const commands: DraftCommand[] = [
      { do: 'note', note: 'It had to be.' },
      { ...edit, significance },
      ...(pushes ? ([{ do: 'move', block, to: 'up' }] as const) : []),
    ]
    let { version } = begun.value
    for (const command of commands) {
      const changed = await changeEditionDraft(ctx, letter, { version, command })
      if (!changed.ok) throw new Error(changed.refusal)
      version = changed.value.version
    }
    await pause()
    const published = await publishEdition(ctx, letter, version)
    if (!published.ok) throw new Error(published.refusal)
    return null
  }
}
