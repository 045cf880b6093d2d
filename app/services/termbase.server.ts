import { authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result } from '#app/domain/result.ts'
import { type ConceptKind, isProposal, type Term } from '#app/domain/terms/concept.ts'
import { isAsked, listedTerm, type TermQuery } from '#app/domain/terms/search.ts'
import { type ConceptChange, listConcepts } from '#db/queries/terms.ts'
import type { Context } from './context.server.ts'
import { listLetterHeads } from './letters.server.ts'

/** A page of the termbase, as it is asked for. */
export interface TermbaseView {
  readonly rows: readonly TermRow[]
  /** How many entries there are in all, and how many are asked for. */
  readonly all: number
  readonly found: number
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly domains: readonly string[]
  readonly letters: readonly TermLetter[]
  /** Where this person may add an entry: a letter, or for everybody. */
  readonly mayAdd: readonly (number | 'everybody')[]
}

interface TermLetter {
  readonly id: number
  readonly title: string
}

export interface TermRow {
  readonly id: number
  readonly kind: ConceptKind
  readonly term: Term
  readonly definition: string
  readonly domain: string
  /** How many languages have a term. */
  readonly languages: number
  readonly proposed: boolean
  readonly deleted: boolean
  /** The title of the letter it belongs to; `null`: everybody's. */
  readonly letter: string | null
}

const rowsOnPage = 50

/** What of the termbase somebody may see and asks for; `deleted` asks for what was deleted. */
export async function searchTermbase(
  ctx: Context,
  query: TermQuery & { readonly page: number; readonly deleted: boolean },
): Promise<Result<TermbaseView>> {
  const allowed = authorize(ctx.actor, 'term.see')
  if (!allowed.ok) return allowed
  const letters = await readableLetters(ctx)
  const concepts = (
    await listConcepts(
      ctx.db,
      letters.map(({ id }) => id),
    )
  ).filter(({ command }) => (command === 'delete') === query.deleted)
  const titles = new Map(letters.map(({ id, title }) => [id, title]))
  const rows = concepts
    .filter((concept) => isAsked(concept, query))
    .flatMap((concept) => rowOf(concept, query, titles))
    .sort((a, b) => a.term.text.localeCompare(b.term.text, 'en'))
  const pages = Math.max(1, Math.ceil(rows.length / rowsOnPage))
  const page = Math.min(query.page, pages)
  return accept({
    rows: rows.slice((page - 1) * rowsOnPage, page * rowsOnPage),
    all: concepts.length,
    found: rows.length,
    page,
    pages,
    domains: domainsOf(concepts),
    letters,
    mayAdd: placesToAdd(ctx, letters),
  })
}

/** What the form of a new entry needs, for those who may add one. */
export async function readAdding(
  ctx: Context,
): Promise<Result<Pick<TermbaseView, 'letters' | 'mayAdd'>>> {
  const allowed = authorize(ctx.actor, 'term.edit', { letter: 'any' })
  if (!allowed.ok) return allowed
  const letters = await readableLetters(ctx)
  return accept({ letters, mayAdd: placesToAdd(ctx, letters) })
}

function placesToAdd({ actor }: Context, letters: readonly TermLetter[]) {
  const own = letters.map(({ id }) => id).filter((letter) => may(actor, 'term.edit', { letter }))
  const isCoordinator = may(actor, 'term.edit', { letter: 'any' })
  return isCoordinator ? ['everybody' as const, ...own] : []
}

async function readableLetters(ctx: Context): Promise<TermLetter[]> {
  const heads = await listLetterHeads(ctx)
  return heads.ok
    ? heads.value
        .filter(({ id }) => may(ctx.actor, 'source.see', { letter: id }))
        .map(({ id, title }) => ({ id, title }))
    : []
}

function domainsOf(concepts: readonly ConceptChange[]): string[] {
  const domains = concepts.map(({ concept }) => concept.domain)
  return [...new Set(domains)].filter((domain) => domain !== '').sort()
}

function rowOf(
  { id, letter, concept, command }: ConceptChange,
  query: TermQuery,
  titles: ReadonlyMap<number, string>,
): TermRow[] {
  const term = listedTerm(concept, query)
  if (!term) return []
  return [
    {
      id,
      kind: concept.kind,
      term,
      definition: concept.definition,
      domain: concept.domain,
      languages: new Set(concept.terms.map(({ locale }) => locale)).size,
      proposed: isProposal(concept) || concept.terms.some(({ proposed }) => proposed),
      deleted: command === 'delete',
      letter: letter === null ? null : (titles.get(letter) ?? ''),
    },
  ]
}
