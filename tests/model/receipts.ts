import { expect } from 'vitest'
import { weightySince } from '#app/domain/editions/unit-change.ts'
import type { Event } from '#app/domain/event.ts'
import type { TranslationText } from '#app/domain/sign-off.ts'
import type { Context } from '#app/services/context.server.ts'
import { sha256 } from '#app/services/digest.server.ts'
import type { LoadedTranslation } from '#app/services/translations.server.ts'
import { isSound, verifyLetter } from '#app/services/verification.server.ts'
import { listEditionChanges } from '#db/queries/edition-changes.ts'
import { listStoredEditions } from '#db/queries/editions.ts'
import { listEvents } from '#db/queries/events.ts'
import { listUnits } from '#db/queries/units.ts'
import { loadNow } from './real.ts'
import { place } from './stage.ts'
import type { Approved, Receipt, Signed, Written } from './turns.ts'

/** What must hold at every moment, whoever was quicker. */
export async function nothingIsTorn(ctx: Context): Promise<void> {
  const loaded = await loadNow(ctx)
  const changes = await listEditionChanges(ctx.db, place.letter)
  await reviewedIsAsRead(ctx, loaded)
  const { standing } = loaded
  if (!standing) return
  expect(weightySince(changes, standing.edition)).toEqual([])
  const { text }: { text: TranslationText } = JSON.parse(standing.payload)
  const signed = await listUnits(ctx.db, standing.editionId)
  for (const { number, source, target } of text.units) {
    const unit = signed.find((one) => one.number === number)
    const now = loaded.pairs.find((pair) => pair.unit.id === unit?.id)
    const isTypo = standing.typos.some((one) => one.unit === unit?.id)
    expect([number, source]).toEqual([number, isTypo ? source : now?.unit.text])
    if (now?.target?.text) expect(target).toBe(now.target.text)
  }
}

/** A review counts for the text that is stored, and for a source of which nothing but typos was changed. */
async function reviewedIsAsRead(ctx: Context, { pairs }: LoadedTranslation): Promise<void> {
  const events = await listEvents(ctx.db, `letter:${place.letter}`)
  const changes = await listEditionChanges(ctx.db, place.letter)
  for (const { unit, target } of pairs) {
    if (target?.state !== 'reviewed') continue
    const [event, ...others] = events.filter(({ kind, data }) => {
      const isIt = kind === 'target-changed' && data['version'] === target.version
      return isIt && data['command'] === 'approve' && data['text'] === sha256(target.text)
    })
    expect([others, event?.account]).toEqual([[], target.reviewedBy])
    const since = weightySince(changes, Number(event?.data['edition']))
    expect(since.filter((one) => one.unit === unit.id)).toEqual([])
    expect(target.authors).not.toContain(target.reviewedBy)
  }
}

/** What each was told is what the history tells, of the very texts that they had before them. */
export async function receiptsHold(ctx: Context, receipts: readonly Receipt[]): Promise<void> {
  const events = await listEvents(ctx.db, `letter:${place.letter}`)
  const editions = await listStoredEditions(ctx.db, place.letter)
  for (const receipt of receipts) {
    switch (receipt.kind) {
      case 'approved': {
        const edition = editions.find(({ number }) => number === receipt.edition)
        const units = edition ? await listUnits(ctx.db, edition.id) : []
        const source = units.find(({ number }) => number === receipt.number)?.text
        approvedAsRead(events, source, receipt)
        break
      }
      case 'written':
        await isWritten(ctx, receipt)
        break
      case 'signed':
        await signedAsRead(ctx, receipt)
    }
  }
  const verified = await verifyLetter(ctx, place.letter)
  expect(verified.ok && isSound(verified.value), JSON.stringify(verified)).toBe(true)
}

function approvedAsRead(
  events: readonly Event[],
  source: string | undefined,
  { edition, number, version, source: read, text }: Approved,
): void {
  const told = events.filter(({ kind, data }) => {
    const isThere = data['edition'] === edition && data['unit'] === number
    return kind === 'target-changed' && isThere && data['version'] === version + 1
  })
  expect(told.map(({ data }) => [data['command'], data['text'], source])).toEqual([
    ['approve', sha256(text), read],
  ])
}

async function isWritten({ db }: Context, { target, version, text }: Written): Promise<void> {
  const kept = await db('target_changes').where({ target_id: target, version }).select('text')
  expect(kept).toEqual([{ text }])
}

async function signedAsRead({ db }: Context, { id, units }: Signed): Promise<void> {
  const row: { payload: string } = await db('sign_offs').where({ id }).first('payload')
  const { text }: { text: TranslationText } = JSON.parse(row.payload)
  expect(text.units.map(({ source, target }) => ({ source, target }))).toEqual(units)
}
