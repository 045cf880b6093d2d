import type { Actor } from '#app/domain/actor.ts'
import { checkTitle, type Edition, type Letter } from '#app/domain/letter.ts'
import type { Locale } from '#app/domain/locale.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Layout } from '#app/domain/segmentation/cut.ts'
import { decode } from '#app/domain/segmentation/decode.ts'
import type { Encoding } from '#app/domain/segmentation/encodings.ts'
import { segment } from '#app/domain/segmentation/segment.ts'
import {
  findEdition,
  insertEdition,
  listEditionHeads,
  type StoredEdition,
} from '#db/queries/editions.ts'
import { insertGrant } from '#db/queries/grants.ts'
import { findLetter, insertLetter, listLetters, updateLetter } from '#db/queries/letters.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'

export interface NewLetter {
  readonly title: string
  readonly sourceLocale: Locale
  readonly bytes: Uint8Array
  /** Without it only UTF-8, and UTF-16 by its mark, are read. */
  readonly encoding?: Encoding | undefined
  readonly layout?: Layout | undefined
}

/** Takes a letter in and cuts it. Whoever brings it in becomes its coordinator. */
export async function importLetter(ctx: Context, given: NewLetter): Promise<Result<Letter>> {
  const allowed = authorize(ctx.actor, 'letter.import')
  if (!allowed.ok) return allowed
  const checked = checkTitle(given.title)
  if (!checked.ok) return checked
  const title = checked.value
  const decoded = decode(given.bytes, given.encoding)
  if (!decoded.ok) return decoded
  const { text, encoding } = decoded.value
  const cut = segment(text, {
    locale: given.sourceLocale,
    ...(given.layout ? { layout: given.layout } : {}),
  })
  if (!cut.ok) return cut

  return transact(ctx, async (within) => {
    const letter = await insertLetter(within.db, {
      sourceLocale: given.sourceLocale,
      brief: '',
      embargoOn: null,
      correctAndApprove: false,
      secondSignature: false,
      createdAt: timestamp(within),
    })
    await insertEdition(within.db, {
      letterId: letter.id,
      number: 1,
      title,
      input: text,
      encoding,
      cutJson: JSON.stringify(cut.value),
      cutVersion: 0,
      confirmedAt: null,
      publishedBy: null,
      note: '',
    })
    await coordinate(within, letter.id)
    await record(within, {
      kind: 'letter-imported',
      letter: letter.id,
      data: {
        sourceLocale: given.sourceLocale,
        encoding,
        input: sha256(text),
        title: sha256(title),
      },
    })
    return accept(letter)
  })
}

async function coordinate({ db, actor }: Context, letter: number): Promise<void> {
  if (actor.id === null) return
  await insertGrant(db, actor.id, { letter, role: 'coordinator', locale: null })
}

/** A letter as lists and page heads name it. */
export interface LetterHead {
  readonly id: number
  readonly title: string
  readonly sourceLocale: Locale
  readonly edition: number
  readonly confirmed: boolean
  readonly embargoOn: string | null
  readonly createdAt: string
}

/** The letters somebody may see, newest first. */
export async function listLetterHeads(ctx: Context): Promise<Result<LetterHead[]>> {
  const allowed = authorize(ctx.actor, 'letter.list')
  if (!allowed.ok) return allowed
  const [letters, editions] = [await listLetters(ctx.db), await listEditionHeads(ctx.db)]
  const newest = new Map(editions.map((edition) => [edition.letterId, edition]))
  return accept(
    letters
      .filter((letter) => maySee(ctx.actor, letter))
      .flatMap((letter) => {
        const edition = newest.get(letter.id)
        return edition ? [headOf(letter, edition)] : []
      }),
  )
}

function maySee(actor: Actor, letter: Letter): boolean {
  return may(actor, 'letter.see', { letter: letter.id })
}

export function headOf(
  letter: Letter,
  edition: Pick<Edition, 'number' | 'title' | 'confirmedAt'>,
): LetterHead {
  return {
    id: letter.id,
    title: edition.title,
    sourceLocale: letter.sourceLocale,
    edition: edition.number,
    confirmed: edition.confirmedAt !== null,
    embargoOn: letter.embargoOn,
    createdAt: letter.createdAt,
  }
}

/** A letter and its newest edition, or the refusal that it is not there; asks for no permission. */
export async function loadLetter(
  { db }: Context,
  id: number,
): Promise<Result<{ letter: Letter; edition: StoredEdition }>> {
  const letter = await findLetter(db, id)
  const edition = letter && (await findEdition(db, id))
  return letter && edition ? accept({ letter, edition }) : refuse('letter/not-found')
}

export interface LetterDetails {
  readonly brief: string
  readonly embargoOn: string | null
  readonly correctAndApprove: boolean
  readonly secondSignature: boolean
}

/** The longest brief, in UTF-16 code units: a few pages. */
const maxBrief = 20_000

/** Changes what people must know about a letter; `seen` is the stamp of the details it was made from. */
export function changeLetter(
  ctx: Context,
  id: number,
  details: LetterDetails,
  seen?: string,
): Promise<Result<Letter>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'letter.change', { letter: id })
    if (!allowed.ok) return allowed
    const letter = await findLetter(within.db, id)
    if (!letter) return refuse('letter/not-found')
    if (seen !== undefined && seen !== stampOf(letter)) return refuse('letter/changed-meanwhile')
    const { length } = details.brief
    if (length > maxBrief) return refuse('letter/brief-too-long', { limit: maxBrief, length })
    const changed = { ...letter, ...details }
    await updateLetter(within.db, changed)
    const { embargoOn, correctAndApprove, secondSignature } = details
    await record(within, {
      kind: 'letter-changed',
      letter: id,
      data: { brief: sha256(details.brief), embargoOn, correctAndApprove, secondSignature },
    })
    return accept(changed)
  })
}

function stampOf(details: LetterDetails): string {
  const { brief, embargoOn, correctAndApprove, secondSignature } = details
  return sha256(JSON.stringify([brief, embargoOn, correctAndApprove, secondSignature]))
}

export interface LetterDetailsView {
  readonly head: LetterHead
  readonly details: LetterDetails
  /** Names the details as they stand. */
  readonly stamp: string
  readonly mayChange: boolean
}

/** The details as the coordinator's form and the translators' pages show them. */
export async function readLetter(ctx: Context, id: number): Promise<Result<LetterDetailsView>> {
  const allowed = authorize(ctx.actor, 'letter.see', { letter: id })
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, id)
  if (!loaded.ok) return loaded
  const { letter, edition } = loaded.value
  const { brief, embargoOn, correctAndApprove, secondSignature } = letter
  return accept({
    head: headOf(letter, edition),
    details: { brief, embargoOn, correctAndApprove, secondSignature },
    stamp: stampOf(letter),
    mayChange: may(ctx.actor, 'letter.change', { letter: id }),
  })
}
