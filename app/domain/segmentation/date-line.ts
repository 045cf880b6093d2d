import { calendar } from './calendar.ts'
import { countWords, fold } from './words.ts'

const longest = 90

/** Small words and endings that stand in a date, in the languages of the EU. */
const fillers = new Set(
  (
    'the of on st nd rd th de del do le er den der am dem dne dnia dňa dnia dana il em em an ta ' +
    'na mí lá στις την της г год година r rok roku roka leta god godine godina gada gads m d év ' +
    'výroční datum date data dato fecha datums päivämäärä kuupäev dáta dátum дата ημερομηνία'
  ).split(' '),
)

const numeric =
  /^(?:\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:19|20)\d\d|(?:19|20)\d\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,2})\.?(?:\s?[гr]\.|\s?god\.)?$/u

/** A line that says a date and no more than the place, in any language of the EU. */
export function isDateLine(text: string): boolean {
  if (text.length > longest || !/(?:19|20)\d\d/.test(text)) return false
  const line = text.replace(/[\s\u00a0\u202f]+/gu, ' ')
  const digit = line.search(/\d/)
  if (numeric.test(line.slice(digit))) return isPlace(line.slice(0, digit))
  return isWritten(line)
}

function isWritten(line: string): boolean {
  const words = [...line.matchAll(/\d+|\p{L}[\p{L}\p{M}'’]*/gu)]
  const numbers = words.map(([word]) => word).filter((word) => /^\d/.test(word))
  if (!areDayAndYear(numbers)) return false
  const { months, weekdays } = calendar()
  const said = words.map(([word]) => fold(word))
  if (!said.some((word) => months.has(word))) return false
  const isDated = (word: string) => /^\d/.test(word) || months.has(word)
  const first = said.findIndex(isDated)
  const isKnown = (word: string) =>
    isDated(word) ||
    weekdays.has(word) ||
    fillers.has(word.replace(/['’]$/, '')) ||
    word.length === 1
  if (!said.slice(first).every(isKnown)) return false
  const unknown = said.findLastIndex((word) => !isKnown(word))
  const next = words[unknown + 1]
  return isPlace(unknown < 0 ? '' : line.slice(0, next?.index ?? 0))
}

function areDayAndYear(numbers: readonly string[]): boolean {
  const years = numbers.filter((number) => /^(?:19|20)\d\d$/.test(number))
  const days = numbers.filter((number) => Number(number) >= 1 && Number(number) <= 31)
  return years.length === 1 && days.length <= 1 && years.length + days.length === numbers.length
}

/** Nothing, a place with a comma or colon behind it, or two words without. */
function isPlace(text: string): boolean {
  const place = text.trim()
  if (place === '') return true
  if (/[.!?;]./u.test(place)) return false
  return countWords(place) <= (/[,:]$|, ?\p{Ll}+$/u.test(place) ? 6 : 2)
}
