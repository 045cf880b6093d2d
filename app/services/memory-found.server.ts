import type { Locale } from '#app/domain/locale.ts'
import type { MemoryQuery } from '#app/domain/memory/memory-view.ts'
import { listPairs, type MemoryPair } from '#db/queries/memory.ts'
import { listPairPage, listReviewedPairs, type MemoryCount } from '#db/queries/memory-list.ts'
import type { Context } from './context.server.ts'
import { mayEditPair } from './memory-changes.server.ts'
import { memoryIndex } from './memory-index.server.ts'
import type { MemoryReader } from './memory-readers.server.ts'
import { trustedAmong } from './memory-trust.server.ts'

/** One page of what was asked for. */
interface FoundPage {
  readonly pairs: readonly MemoryPair[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

const pageSize = 25

/** How many pairs a search for words looks at in each pair of languages. */
const mostFound = 200

/** What was asked for, among the translations that somebody reads (`counts`). */
export async function findPairs(
  ctx: Context,
  query: MemoryQuery,
  counts: readonly MemoryCount[],
  reader: MemoryReader,
): Promise<FoundPage> {
  const isDeleted = query.state === 'deleted'
  const wanted = counts.filter(
    (one) =>
      (query.letter === null || one.letter === query.letter) &&
      isBetween(one, query) &&
      (!isDeleted || mayEditPair(ctx, one)),
  )
  if (query.words.trim().length > 1 && !isDeleted) {
    return pageOf(await sayingWords(ctx, query, wanted, reader), query.page)
  }
  const translations = wanted.map(({ translationId }) => translationId)
  if (query.state === 'signed') {
    const reviewed = await listReviewedPairs(ctx.db, translations)
    return pageOf(await only('signed', ctx, reviewed), query.page)
  }
  const { pairs, total } = await listPairPage(ctx.db, {
    translations,
    state: isDeleted ? null : query.state,
    deleted: isDeleted,
    offset: (query.page - 1) * pageSize,
    limit: pageSize,
  })
  return { pairs, total, page: query.page, pages: pagesOf(total) }
}

/** Whether a translation is between the languages that were asked for, in either direction. */
function isBetween(
  { from, to }: Pick<MemoryCount, 'from' | 'to'>,
  query: Pick<MemoryQuery, 'from' | 'to'>,
): boolean {
  const asked = [query.from, query.to].filter((locale) => locale !== null)
  return asked.every((locale) => locale === from || locale === to)
}

async function sayingWords(
  ctx: Context,
  { words, state }: MemoryQuery,
  wanted: readonly MemoryCount[],
  reader: MemoryReader,
): Promise<MemoryPair[]> {
  const index = await memoryIndex(ctx)
  const found = await Promise.all(
    directionsOf(wanted).map(({ from, to }) =>
      index.concord({ words, from, to, readable: reader.letters(from, to), limit: mostFound }),
    ),
  )
  const said = found.flatMap((one) => one.found)
  const order = new Map(
    said.toSorted((a, b) => Number(b.phrase) - Number(a.phrase)).map(({ pair }, at) => [pair, at]),
  )
  const translations = new Set(wanted.map(({ translationId }) => translationId))
  const pairs = (await listPairs(ctx.db, [...order.keys()]))
    .filter((pair) => translations.has(pair.translationId) && !pair.deleted && reader.mayRead(pair))
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  if (state === null || state === 'deleted') return pairs
  return only(state, ctx, pairs)
}

/** The pairs that are shown with this state. */
async function only(
  state: 'translated' | 'reviewed' | 'signed',
  ctx: Context,
  pairs: readonly MemoryPair[],
): Promise<MemoryPair[]> {
  const signed = await trustedAmong(ctx, pairs)
  return pairs.filter((pair) => (signed.has(pair.id) ? 'signed' : pair.state) === state)
}

/** The languages in which something is to be found, each pair of them once. */
function directionsOf(counts: readonly Pick<MemoryCount, 'from' | 'to'>[]) {
  const directions = new Map<string, { readonly from: Locale; readonly to: Locale }>()
  for (const { from, to } of counts) {
    const key = [from, to].sort().join(' ')
    if (!directions.has(key)) directions.set(key, { from, to })
  }
  return [...directions.values()]
}

function pageOf(pairs: readonly MemoryPair[], asked: number): FoundPage {
  const pages = pagesOf(pairs.length)
  const page = Math.min(asked, pages)
  const begin = (page - 1) * pageSize
  return { pairs: pairs.slice(begin, begin + pageSize), total: pairs.length, page, pages }
}

function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / pageSize))
}
