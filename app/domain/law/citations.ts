import type { Locale } from '#app/domain/locale.ts'
import { type Act, celexOf } from './act.ts'
import { type ActMention, actMentions } from './act-mentions.ts'
import { actTypeOf, mayCite } from './act-words.ts'
import { lawLanguages } from './languages/registry.ts'
import type { LawPlace } from './place.ts'
import { type PlaceRun, placeRuns } from './read-places.ts'
import { type LawToken, lawTokens } from './tokens.ts'

/** A citation of an act of the EU in a text. */
export interface Citation {
  /** In UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly act: Act
  /** The act alone, or of a treaty its article. */
  readonly celex: string
  /** Empty where the act is cited as a whole. */
  readonly places: readonly LawPlace[]
  /** How the act is named; `null` where it is only referred to: `of the Decision`. */
  readonly mention: ActMention | null
  readonly run: PlaceRun | null
}

/** Everything of a text that concerns the law of the EU. */
export interface LawReading {
  /** By their place in the text. */
  readonly citations: readonly Citation[]
  /** Rows of places that belong to no act that the text names. */
  readonly stray: readonly PlaceRun[]
}

const nothing: LawReading = { citations: [], stray: [] }

/** The citations of a text in its language, each with the act it means. Linear in its length. */
export function citationsIn(text: string, locale: Locale): readonly Citation[] {
  return readLaw(text, locale).citations
}

export function readLaw(text: string, locale: Locale): LawReading {
  if (!mayCite(text, locale)) return nothing
  const tokens = lawTokens(text)
  const mentions = actMentions(tokens, locale)
  if (mentions.length === 0) return nothing
  const runs = placeRuns(tokens, locale).filter((run) => !isInside(run, mentions))
  const placed = attach(tokens, mentions, runs, locale)
  const whole = mentions.filter(
    (mention) =>
      mention.act.type !== 'treaty' && !placed.some((one) => one.mention === mention && one.named),
  )
  const citations = [
    ...placed.flatMap(({ mention, ...rest }) =>
      mention ? [toCitation(tokens, { mention, ...rest })] : [],
    ),
    ...whole.map((mention) =>
      toCitation(tokens, { mention, run: null, named: true, to: mention.to }),
    ),
  ]
  return {
    citations: citations.sort((a, b) => a.start - b.start),
    stray: placed.flatMap(({ mention, run }) => (mention || !run ? [] : [run])),
  }
}

function isInside(run: PlaceRun, mentions: readonly ActMention[]): boolean {
  return mentions.some(({ from, to }) => run.from >= from && run.from < to)
}

/** A row of places with the act it is of, and whether that act is named there or only referred to. */
interface Placed {
  /** `null` where the act is cited as a whole. */
  readonly run: PlaceRun | null
  readonly mention: ActMention | null
  readonly named: boolean
  /** The token behind the last that belongs to it. */
  readonly to: number
}

/** Both lists are in the order of the text: each is walked through once. */
function attach(
  tokens: readonly LawToken[],
  mentions: readonly ActMention[],
  runs: readonly PlaceRun[],
  locale: Locale,
): Placed[] {
  let next = 0
  return runs.map((run) => {
    while ((mentions[next]?.from ?? Number.POSITIVE_INFINITY) < run.to) next += 1
    const [before, behind] = [mentions[next - 1], mentions[next]]
    if (behind && isLinked(tokens, run.to, behind.from)) {
      return { run, mention: behind, named: true, to: behind.to }
    }
    if (before && isLinked(tokens, before.to, run.from)) {
      return { run, mention: before, named: true, to: run.to }
    }
    return referred(tokens, mentions.slice(Math.max(0, next - 12), next), run, locale)
  })
}

const longestLink = 6

/** Whether only small words, commas and brackets stand between a place and its act. */
function isLinked(tokens: readonly LawToken[], from: number, to: number): boolean {
  if (to < from || to - from > longestLink) return false
  return tokens.slice(from, to).every(isLink)
}

function isLink({ kind, text }: LawToken): boolean {
  return kind === 'word' ? text.length <= 5 : /^[,()’'-]$/.test(text)
}

/** `of the Decision`, `tej decyzji`: the last act of that kind that was named before. */
function referred(
  tokens: readonly LawToken[],
  earlier: readonly ActMention[],
  run: PlaceRun,
  locale: Locale,
): Placed {
  const meant = (token: LawToken | undefined) => {
    const type = actTypeOf(token, lawLanguages[locale])
    return type && earlier.findLast(({ act }) => act.type === type)
  }
  for (let at = run.to; at < run.to + 5; at += 1) {
    const mention = meant(tokens[at])
    if (mention) return { run, mention, named: false, to: at + 1 }
    if (/^[.;:!?]$/.test(tokens[at]?.text ?? '.')) break
  }
  const mention = meant(tokens[run.from - 1]) ?? meant(tokens[run.from - 2]) ?? null
  return { run, mention, named: false, to: run.to }
}

function toCitation(
  tokens: readonly LawToken[],
  { mention, run, named, to }: Placed & { readonly mention: ActMention },
): Citation {
  const starts = [run?.from, named ? mention.from : undefined].filter((at) => at !== undefined)
  const places = run?.places ?? []
  return {
    start: tokens[Math.min(...starts)]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    act: mention.act,
    celex: celexOf(mention.act, places[0]?.article),
    places,
    mention: named ? mention : null,
    run,
  }
}
