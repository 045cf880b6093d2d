import { Dice } from './dice.ts'
import { ownEnglish, Prose, wordsOfTranslation } from './memory-prose.ts'

export interface TextPair {
  readonly source: string
  readonly target: string
}

const ministries = [
  ...['Finance', 'Health', 'Education', 'Justice', 'the Interior', 'Defence', 'Transport'],
  ...['Agriculture', 'Culture', 'Labour', 'Foreign Affairs', 'Energy', 'the Environment'],
]
const places = [
  ...['Athens', 'Riga', 'Vilnius', 'Valletta', 'Sofia', 'Warsaw', 'Lisbon', 'Dublin', 'Vienna'],
  ...['Prague', 'Zagreb', 'Tallinn', 'Helsinki', 'Nicosia', 'Bratislava', 'Ljubljana', 'Bucharest'],
]
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
]

type Phrase = (say: Saying) => string

/** What stands in letters again and again, with other names, dates and figures. */
const phrases: readonly Phrase[] = [
  (say) =>
    `Further to our letter of ${say.date}, the Ministry of ${say.ministry} would like to inform you that ${say.clause}`,
  (say) =>
    `The meeting will take place in ${say.place} on ${say.date} at ${say.hour}, and ${say.clause}`,
  (say) =>
    `I would be grateful if you could reply to the Ministry of ${say.ministry} by ${say.date}.`,
  (say) =>
    `Please find enclosed ${say.number} documents concerning the agreement signed in ${say.place} on ${say.date}.`,
  (say) => `With reference to paragraph ${say.number} of the regulation, ${say.clause}`,
  (say) =>
    `On behalf of the Ministry of ${say.ministry}, I wish to thank you for your contribution of ${say.number} euro to the ${say.place} fund.`,
  (say) =>
    `The Minister of ${say.ministry} visited ${say.place} on ${say.date} and met ${say.number} representatives of the region; ${say.clause}`,
  (say) => `In accordance with Article ${say.number}, ${say.clause}`,
]

/** Of 3 to 20 characters: headings, greetings, dates, names. */
const shorts: readonly Phrase[] = [
  (say) => `Annex ${say.number}`,
  (say) => `Article ${say.number}(${say.digit})`,
  (say) => say.date,
  (say) => `${say.place}, ${say.number}`,
  (say) => `${say.word} ${say.word}`,
  (say) => `${say.capital} of ${say.word}`,
  (say) => `${say.word}${say.digit}`,
  (say) => `${say.capital}, ${say.word}`,
]

class Saying {
  readonly #dice: Dice
  readonly #prose: Prose

  constructor(dice: Dice, prose: Prose) {
    this.#dice = dice
    this.#prose = prose
  }

  get ministry(): string {
    return this.#dice.pick(ministries)
  }
  get place(): string {
    return this.#dice.pick(places)
  }
  get number(): string {
    return `${this.#dice.roll(1, 9999)}`
  }
  get digit(): string {
    return `${this.#dice.roll(1, 99)}`
  }
  get date(): string {
    return `${this.#dice.roll(1, 28)} ${this.#dice.pick(months)} ${this.#dice.roll(1990, 2026)}`
  }
  get hour(): string {
    return `${this.#dice.roll(8, 18)}:${this.#dice.pick(['00', '15', '30', '45'])}`
  }
  get clause(): string {
    const text = this.#prose.sentence(this.#dice)
    return text.charAt(0).toLowerCase() + text.slice(1)
  }
  get word(): string {
    return this.#dice.pick(this.#prose.words).slice(0, 12)
  }
  get capital(): string {
    const { word } = this
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
}

/** The language of the targets where nothing else is asked for; its script is another one. */
export const targetLocale = 'bg'

let ownProse: Prose | undefined

/** Read once: the files may be worked on meanwhile, and all memories of a run must have the same texts. */
function readProse(): Prose {
  ownProse ??= new Prose(ownEnglish())
  return ownProse
}

/** The same texts for the same seed: prose, phrases of letters and short texts, each only once. */
export class Corpus {
  readonly #dice: Dice
  readonly #prose: Prose
  readonly #saying: Saying
  readonly #otherWords: readonly string[]

  constructor(seed: number, locale: string = targetLocale) {
    this.#dice = new Dice(seed)
    this.#prose = readProse()
    this.#otherWords = wordsOfTranslation(locale)
    this.#saying = new Saying(this.#dice, this.#prose)
  }

  *pairs(count: number): Iterable<TextPair> {
    const seen = new Set<number>()
    while (seen.size < count) {
      const source = this.text()
      const hash = hashOf(source)
      if (seen.has(hash)) continue
      seen.add(hash)
      yield { source, target: this.#translated(source) }
    }
  }

  text(): string {
    const kind = this.#dice.share()
    if (kind < 0.08) return this.short()
    if (kind < 0.3) return this.#dice.pick(phrases)(this.#saying).slice(0, 400)
    return this.#prose.sentence(this.#dice)
  }

  short(): string {
    const text = this.#dice.pick(shorts)(this.#saying).slice(0, 20).trim()
    return text.length < 3 ? `${text} ab` : text
  }

  /** Words of the corpus in no order: nothing like it was ever written. */
  newText(): string {
    const words = Array.from({ length: this.#dice.roll(6, 30) }, () => this.#saying.word)
    return `${words.join(' ')}.`
  }

  /** Some words and letters changed, a fifth of them at most. */
  perturbed(text: string): string {
    let changed = text
    const words = text.split(' ').length
    for (let edits = this.#dice.roll(1, Math.max(1, words / 5)); edits > 0; edits -= 1) {
      changed = this.#edited(changed)
    }
    return changed
  }

  #edited(text: string): string {
    const words = text.split(' ')
    const at = this.#dice.roll(0, words.length - 1)
    const word = words[at] ?? ''
    const kind = this.#dice.share()
    if (kind < 0.4) words[at] = this.#saying.word
    else if (kind < 0.55 && words.length > 4) words.splice(at, 1)
    else if (kind < 0.75) words.splice(at, 0, this.#saying.word)
    else words[at] = this.#misspelt(word)
    return words.join(' ')
  }

  #misspelt(word: string): string {
    const at = this.#dice.roll(0, Math.max(0, word.length - 1))
    const letter = this.#dice.pick([...'etaoinshr'])
    const keep = this.#dice.roll(0, 1)
    return word.slice(0, at) + letter + word.slice(at + keep)
  }

  /** Not a translation, but as long as one and of the same words for the same words. */
  #translated(source: string): string {
    const words = source.split(' ')
    return words
      .map((word) => this.#otherWords[Math.abs(hashOf(word)) % this.#otherWords.length])
      .join(' ')
  }
}

/** 53 bits, so that two texts of a memory do not share one. */
function hashOf(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high ^= low >>> 15
  return (high >>> 0) * 2 ** 21 + ((low >>> 0) & 0x1fffff)
}
