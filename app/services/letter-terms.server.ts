import type { Locale } from '#app/domain/locale.ts'
import type { StoredConcept } from '#app/domain/terms/concept.ts'
import { conceptEntries } from '#app/domain/terms/concept-entries.ts'
import {
  type KnownConcept,
  knownConcept,
  placesOf,
  type TermPlace,
} from '#app/domain/terms/pair-terms.ts'
import { recogniser } from '#app/domain/terms/recognise.ts'
import { type Stem, stemmerFor } from '#app/domain/terms/stemmers.ts'
import { listConcepts } from '#db/queries/terms.ts'
import type { Context } from './context.server.ts'

/** The termbase as a translation sees it. */
export interface TranslationTerms {
  /** Where a source says a concept. */
  readonly placesIn: (source: string) => readonly TermPlace[]
  readonly concepts: ReadonlyMap<number, KnownConcept>
  /** What the forms of a word of the target locale have in common. */
  readonly stem: Stem
}

/** The same for each translation of a letter that was asked for. */
export type LetterTerms = ReadonlyMap<Locale, TranslationTerms>

/** What is everybody's, and what is this letter's; asks for no permission. */
export async function loadLetterTerms(
  ctx: Context,
  letter: { readonly id: number; readonly sourceLocale: Locale },
  targetLocales: readonly Locale[],
): Promise<LetterTerms> {
  const concepts = (await listConcepts(ctx.db, [letter.id])).filter(
    ({ command }) => command !== 'delete',
  )
  const stem = await stemmerFor(letter.sourceLocale)
  const placesIn = onceEach(placeFinder(concepts, letter.sourceLocale, stem))
  const terms = new Map<Locale, TranslationTerms>()
  for (const locale of targetLocales) {
    const known = concepts.map((concept) => [concept.id, knownConcept(concept, locale)] as const)
    terms.set(locale, { placesIn, concepts: new Map(known), stem: await stemmerFor(locale) })
  }
  return terms
}

function placeFinder(concepts: readonly StoredConcept[], locale: Locale, stem: Stem) {
  const entries = concepts.flatMap(({ id, concept }) => conceptEntries(concept, locale, id))
  const recognise = recogniser(entries, locale, stem)
  return (source: string) => placesOf(recognise(source))
}

/** All the translations of a letter ask for the same sources. */
function onceEach<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const value = known.get(text) ?? work(text)
    known.set(text, value)
    return value
  }
}
