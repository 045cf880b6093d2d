import { fold } from '#app/domain/checks/words.ts'
import { conventions } from '#app/domain/languages/registry.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { ActMention } from './act-mentions.ts'
import { lawLanguages } from './languages/registry.ts'
import { isOfAlphabet } from './point-letters.ts'
import type { PlaceRun } from './read-places.ts'

/**
 * Whether an act is named as this language does not: with a foreign acronym, with its acronym loose, or
 * by no word of its own.
 */
export function isForeignMention({ mark, named }: ActMention, locale: Locale): boolean {
  if (!named) return true
  if (!mark || mark.kind === 'other') return false
  return !mark.bound || (mark.kind === 'cfsp' && !isOwnCfsp(mark.text, locale))
}

function isOwnCfsp(mark: string, locale: Locale): boolean {
  return fold(mark) === fold(lawLanguages[locale].cfsp)
}

/** Whether places are named with words or letters that are not this language's. */
export function isForeignRun(run: PlaceRun, locale: Locale): boolean {
  const { barePoints } = lawLanguages[locale].place
  const alphabet = conventions[locale].script
  return (
    run.letterForNumber ||
    run.words.some(({ own }) => !own) ||
    run.points.some((point) => !isOfAlphabet(point, alphabet)) ||
    (!barePoints && run.points.length > 0 && !hasPointWord(run))
  )
}

function hasPointWord({ words }: PlaceRun): boolean {
  return words.some(({ level }) => level === 'point' || level === 'subpoint')
}
