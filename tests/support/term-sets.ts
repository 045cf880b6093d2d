import { readFileSync } from 'node:fs'
import type { Locale } from '#app/domain/locale.ts'
import { termEntries } from '#app/domain/terms/concept-entries.ts'
import { recogniser } from '#app/domain/terms/recognise.ts'
import { stemmerFor } from '#app/domain/terms/stemmers.ts'

/** Terms of one language, and sentences in which every place that says one stands in brackets. */
interface LabelledSet {
  /** Who put the brackets. */
  readonly labelled: string
  readonly terms: readonly { readonly text: string; readonly forms?: readonly string[] }[]
  readonly sentences: readonly string[]
}

export function labelledSet(locale: Locale): LabelledSet {
  return JSON.parse(readFileSync(`tests/fixtures/terms/${locale}.json`, 'utf8')) as LabelledSet
}

export interface Measured {
  readonly sentences: number
  /** How many places say a term. */
  readonly places: number
  /** Which part of what was found is right, and which part of what is there was found. */
  readonly precision: number
  readonly recall: number
  readonly wrong: readonly string[]
}

/** How well the terms of a labelled set are recognised in its sentences. */
export async function measureTerms(locale: Locale): Promise<Measured> {
  const { terms, sentences } = labelledSet(locale)
  const entries = terms.flatMap(({ text, forms = [] }) => termEntries({ text, forms }, false, text))
  const recognise = recogniser(entries, locale, await stemmerFor(locale))
  const wrong: string[] = []
  let [right, found, places] = [0, 0, 0]
  for (const sentence of sentences) {
    const { text, labelled } = unbracketed(sentence)
    const said = recognise(text).map(({ start, end }) => `${start}-${end}`)
    right += said.filter((place) => labelled.includes(place)).length
    found += said.length
    places += labelled.length
    if (said.join() !== labelled.join()) wrong.push(sentence)
  }
  const sizes = { sentences: sentences.length, places }
  return { ...sizes, precision: right / found, recall: right / places, wrong }
}

/** A sentence without its brackets, and where they stood: `3-9`. */
function unbracketed(sentence: string) {
  const labelled: string[] = []
  let text = ''
  for (const [part] of sentence.matchAll(/\[[^\]]*\]|[^[]+/g)) {
    const words = part.startsWith('[') ? part.slice(1, -1) : part
    if (words !== part) labelled.push(`${text.length}-${text.length + words.length}`)
    text += words
  }
  return { text, labelled }
}
