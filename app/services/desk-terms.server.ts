import type { Actor } from '#app/domain/actor.ts'
import type { Locale } from '#app/domain/locale.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Adding, TermAdding, TermScope } from '#app/domain/terms/adding.ts'
import { type Concept, type Term, termsIn } from '#app/domain/terms/concept.ts'
import { enteredTerm, nameOf, newConcept, withTerm } from '#app/domain/terms/edit-concept.ts'
import { findLetter } from '#db/queries/letters.ts'
import { type ConceptChange, listConcepts } from '#db/queries/terms.ts'
import { type Context, transact } from './context.server.ts'
import { storeChange, storeNew } from './terms.server.ts'

/** What somebody marked at the desk: words of the source, and what they are in the target. */
export interface MarkedTerm {
  readonly source: string
  /** Empty for what stays as it is. */
  readonly target: string
  readonly definition: string
  readonly doNotTranslate: boolean
  readonly scope: TermScope
}

/** Adds it to the entry that has the source's words already, else as a new one; says what comes of it. */
export function addTermAtDesk(
  ctx: Context,
  at: { readonly letter: number; readonly locale: Locale },
  marked: MarkedTerm,
): Promise<Result<Adding>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'translation.read', at)
    if (!allowed.ok) return allowed
    const adding = termAdding(within.actor, at.letter, at.locale)[marked.scope]
    if (adding === null) return refuse('actor/not-allowed')
    const letter = await findLetter(within.db, at.letter)
    if (!letter) return refuse('letter/not-found')
    const proposed = adding === 'proposed'
    const term = termOf(marked.source, letter.sourceLocale, proposed)
    const translated = termOf(marked.target, at.locale, proposed)
    if (term.text === '') return refuse('term/text-missing')
    const scope = marked.scope === 'letter' ? at.letter : null
    const known = await findKnown(within, scope, term)
    const stored = known
      ? await addTo(within, known, translated)
      : await addNew(within, scope, marked, [term, translated])
    return stored.ok ? accept(adding) : stored
  })
}

/** Coordinators add, those who translate and review propose; what is everybody's, any coordinator edits. */
export function termAdding(actor: Actor, letter: number, locale: Locale): TermAdding {
  const proposed = may(actor, 'term.propose', { letter, locale }) ? 'proposed' : null
  const how = (scope: number | 'any') =>
    may(actor, 'term.edit', { letter: scope }) ? 'accepted' : proposed
  return { letter: how(letter), everybody: how('any') }
}

function termOf(text: string, locale: Locale, proposed: boolean): Term {
  const typed = { text: text.trim(), status: 'preferred', forms: [], grammar: '' } as const
  return enteredTerm(typed, locale, proposed)
}

async function findKnown(
  ctx: Context,
  letter: number | null,
  term: Term,
): Promise<ConceptChange | undefined> {
  const concepts = await listConcepts(ctx.db, letter === null ? [] : [letter])
  return concepts.find(
    (one) =>
      one.letter === letter &&
      one.command !== 'delete' &&
      one.concept.terms.some((known) => nameOf(known) === nameOf(term)),
  )
}

/** Beside another term of the language it is a second one. */
async function addTo(ctx: Context, known: ConceptChange, term: Term): Promise<Result<true>> {
  if (term.text === '') return accept(true)
  const others = termsIn(known.concept, term.locale)
  const status = others.some((one) => one.status === 'preferred') ? 'admitted' : 'preferred'
  const concept = withTerm(known.concept, { ...term, status })
  if (!concept.ok) return concept
  await storeChange(ctx, known, 'edit', concept.value)
  return accept(true)
}

async function addNew(
  ctx: Context,
  letter: number | null,
  { definition, doNotTranslate }: MarkedTerm,
  terms: readonly Term[],
): Promise<Result<true>> {
  const details: Omit<Concept, 'terms'> = {
    kind: 'term',
    definition,
    domain: '',
    source: '',
    note: '',
    doNotTranslate,
  }
  const concept = newConcept(details, terms)
  if (!concept.ok) return concept
  await storeNew(ctx, letter, concept.value)
  return accept(true)
}
