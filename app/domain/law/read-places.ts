import { fold } from '#app/domain/checks/words.ts'
import type { Locale } from '#app/domain/locale.ts'
import { type Designator, designatorAt } from './designators.ts'
import { lawLanguages } from './languages/registry.ts'
import type { PlaceLanguage, PlaceLevel } from './law-language.ts'
import type { LawPlace } from './place.ts'
import { isArticleWord, type PlaceWord, placeWord } from './place-words.ts'
import { type LawToken, touch } from './tokens.ts'

/** A row of places as one text names them: `Article 1(1)(d)(iii) and (iv)`. */
export interface PlaceRun {
  readonly places: readonly LawPlace[]
  /** Its first token, and the one behind its last. */
  readonly from: number
  readonly to: number
  /** The words before or behind its numbers and letters, in their order. */
  readonly words: readonly PlaceWord[]
  /** Points as they are written, in their order. */
  readonly points: readonly string[]
  /** A letter where the word promises a number: `par. d`. */
  readonly letterForNumber: boolean
}

/** Every row of places in a text, whether or not it belongs to an act. */
export function placeRuns(tokens: readonly LawToken[], locale: Locale): PlaceRun[] {
  const { place } = lawLanguages[locale]
  const runs: PlaceRun[] = []
  let at = 0
  while (at < tokens.length) {
    const start = isArticleWord(tokens[at], place) ? startOf(tokens, at, place) : null
    const run = start === null ? null : new RunReader(tokens, start, place).read()
    if (run) runs.push(run)
    at = Math.max(at + 1, run?.to ?? 0)
  }
  return runs
}

/** Where a row begins whose article word stands at a token: there, or at the number before it. */
function startOf(tokens: readonly LawToken[], at: number, place: PlaceLanguage): number | null {
  const number = tokens[at - 1]?.text === '.' ? at - 2 : at - 1
  const isBefore = designatorAt(tokens, number)?.kind === 'number'
  if (place.order === 'word-last' && isBefore && placeWord(tokens[at], place)?.own) return number
  const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  if (designatorAt(tokens, next)?.kind === 'number') return at
  return isBefore ? number : null
}

const depth: readonly PlaceLevel[] = ['article', 'paragraph', 'point', 'subpoint']

/** What is known of the place that is being read. */
type Parts = { [Level in PlaceLevel]: string | null }

class RunReader {
  readonly #tokens: readonly LawToken[]
  readonly #from: number
  readonly #place: PlaceLanguage
  readonly #places: LawPlace[] = []
  readonly #words: PlaceWord[] = []
  readonly #points: string[] = []
  #parts: Parts = { article: null, paragraph: null, point: null, subpoint: null }
  #last: PlaceLevel | null = null
  /** The word since the last number or letter, and whether an "and" or a comma stands there. */
  #word: PlaceWord | null = null
  #and = false
  #letterForNumber = false
  #at: number
  #end: number

  constructor(tokens: readonly LawToken[], from: number, place: PlaceLanguage) {
    this.#tokens = tokens
    this.#from = from
    this.#place = place
    this.#at = from
    this.#end = from
  }

  read(): PlaceRun | null {
    while (this.#step());
    this.#close()
    if (this.#places.length === 0) return null
    return {
      places: this.#places,
      from: this.#from,
      to: this.#end,
      words: this.#words,
      points: this.#points,
      letterForNumber: this.#letterForNumber,
    }
  }

  /** Takes the next number, letter, word or sign; `false` where the row ends. */
  #step(): boolean {
    const designator = designatorAt(this.#tokens, this.#at)
    if (designator && this.#isMeant(designator)) return this.#take(designator)
    const token = this.#tokens[this.#at]
    const word = placeWord(token, this.#place)
    if (word) return this.#takeWord(word)
    if (!token || !this.#isJoint(token)) return false
    this.#and ||= token.kind === 'word'
    this.#at += 1
    return true
  }

  #isJoint(token: LawToken): boolean {
    if (token.kind === 'word') return this.#isAnd(token) || token.folded === 'º'
    return /^[.,º°]$/.test(token.text)
  }

  #isAnd({ folded }: LawToken): boolean {
    return fold(this.#place.form.and.trim()) === folded || folded === 'and'
  }

  /** A letter by itself is often a word: it counts where brackets or words say that it is a point. */
  #isMeant(designator: Designator): boolean {
    if (designator.kind === 'number') return this.#isNumberMeant(designator)
    if (this.#parts.article === null) return false
    if (designator.kind === 'roman' || designator.bracketed) return true
    if (this.#word) return true
    const next = placeWord(this.#tokens[designator.to], this.#place)
    if (this.#place.order === 'word-last') return next !== null
    return this.#place.form.point.last === ' {}' && /^[a-h]$/.test(designator.written)
  }

  #isNumberMeant({ bracketed, joined, to }: Designator): boolean {
    if (joined) return this.#last === 'article'
    if (this.#parts.article === null || bracketed || this.#word || this.#and) return true
    const next = this.#tokens[this.#tokens[to]?.text === '.' ? to + 1 : to]
    return next !== undefined && (placeWord(next, this.#place) !== null || this.#isAnd(next))
  }

  #takeWord(word: PlaceWord): boolean {
    const isNext = word.level === 'article' && this.#place.order === 'word-first'
    if (isNext && this.#parts.article !== null) return false
    this.#word = word
    this.#at += 1
    if (this.#place.order === 'word-last' && this.#last !== null && word.own) {
      this.#words.push(word)
      this.#end = this.#at
    }
    return true
  }

  #take(designator: Designator): boolean {
    const level = this.#levelOf(designator)
    if (this.#parts[level] !== null) this.#close()
    this.#parts = { ...this.#parts, ...this.#below(level), [level]: designator.value }
    if (level === 'point') this.#points.push(designator.written)
    if (this.#word) this.#noteWord(this.#word, designator)
    this.#last = level
    this.#word = null
    this.#and = false
    this.#at = designator.to
    this.#end = this.#endOf(designator)
    return true
  }

  /** With the full stop of an ordinal, without the bracket that closes what stands around the citation. */
  #endOf({ kind, closed, to }: Designator): number {
    const { article, roman } = this.#place.form
    const own = kind === 'number' ? article.last : roman
    const isOrdinal = own.includes('{}.') && touch(this.#tokens[to - 1], this.#tokens[to])
    if (isOrdinal && this.#tokens[to]?.text === '.') return to + 1
    return closed && kind === 'roman' && !roman.includes('{})') ? to - 1 : to
  }

  #noteWord(word: PlaceWord, { kind }: Designator): void {
    if (this.#place.order === 'word-last' && word.own) return
    this.#words.push(word)
    if (word.level === 'paragraph' && kind !== 'number') this.#letterForNumber = true
  }

  #below(level: PlaceLevel): Partial<Parts> {
    return Object.fromEntries(depth.slice(depth.indexOf(level) + 1).map((one) => [one, null]))
  }

  #levelOf({ kind, value, bracketed, joined }: Designator): PlaceLevel {
    if (kind === 'roman') return 'subpoint'
    if (kind === 'letter') return this.#isRoman(value) ? 'subpoint' : 'point'
    if (this.#parts.article === null) return 'article'
    const again = this.#last === 'article' && this.#and && !this.#word && !bracketed && !joined
    return again ? 'article' : 'paragraph'
  }

  /** `(i)` below a point is a number, but for the one that follows (h). */
  #isRoman(letter: string): boolean {
    return /^[ivx]$/.test(letter) && this.#parts.point !== null && this.#parts.point !== 'h'
  }

  /** The place read so far is one; the next shares its upper parts. */
  #close(): void {
    const { article, paragraph, point, subpoint } = this.#parts
    if (article !== null) this.#places.push({ article, paragraph, point, subpoint })
  }
}
