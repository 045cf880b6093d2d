import type { Locale } from '#app/domain/locale.ts'
import type { Act } from './act.ts'
import { type ActNumber, actNumberAt, yearAndNumber } from './act-numbers.ts'
import {
  actTypeOf,
  isCfsp,
  isEuropean,
  isNumberSign,
  isQualifier,
  isUnion,
  treatyOf,
} from './act-words.ts'
import { lawLanguages } from './languages/registry.ts'
import type { ActType, LawLanguage } from './law-language.ts'
import { endOfDate } from './title-date.ts'
import type { LawToken } from './tokens.ts'
import { wordTest } from './word-forms.ts'

/** `CFSP` or `EU`, as it stands at the number of an act. */
export interface Mark {
  readonly text: string
  readonly kind: 'cfsp' | 'eu' | 'other'
  /** In brackets before the number, or behind it: not loose, as in `Decision CFSP 2020/1999`. */
  readonly bound: boolean
}

/** An act named in full, with where it stands among the tokens of a text. */
export interface ActMention {
  readonly act: Act
  /** Its first token, and the one behind its last. */
  readonly from: number
  readonly to: number
  readonly number: string
  /** Whether a sign such as "No" stands before the number. */
  readonly signed: boolean
  readonly mark: Mark | null
  readonly council: boolean
  /** Whether the language's own word for this kind of act stands there. */
  readonly named: boolean
}

/** Every act that a text names in full. The text around each number is looked at no further than a title. */
export function actMentions(tokens: readonly LawToken[], locale: Locale): ActMention[] {
  const found: ActMention[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const mention = mentionAt(tokens, at, locale)
    if (!mention) continue
    found.push(mention)
    at = mention.to - 1
  }
  return found
}

function mentionAt(tokens: readonly LawToken[], at: number, locale: Locale): ActMention | null {
  const token = tokens[at]
  const treaty = token && treatyOf(token, locale)
  if (treaty) return treatyMention(treaty, at)
  const number = actNumberAt(tokens, at)
  return number && numberedMention(tokens, number, lawLanguages[locale])
}

function treatyMention(treaty: 'teu' | 'tfeu', at: number): ActMention {
  const act = { type: 'treaty', treaty } as const
  const rest = { number: '', signed: false, mark: null, council: false, named: true }
  return { act, from: at, to: at + 1, ...rest }
}

function numberedMention(
  tokens: readonly LawToken[],
  number: ActNumber,
  language: LawLanguage,
): ActMention | null {
  const sign = signBefore(tokens, number.from)
  const date = yearAndNumber(number, sign < number.from)
  const before = markBefore(tokens, sign)
  const mark = before.mark ?? markBehind(number.suffix)
  const typed = typeAround(tokens, before.from, number.to, language)
  const type = typed?.type ?? (mark?.kind === 'cfsp' ? 'decision' : null)
  if (!date || !type) return null
  const head = institutionsBefore(tokens, typed?.from ?? before.from, language)
  const tail = institutionsBehind(tokens, typed?.to ?? number.to, language)
  const inside = tokens.slice(head.at, tail.at)
  return {
    act: { type, ...date },
    from: head.at,
    to: endOfDate(tokens, tail.at, date.year),
    number: [number.first, number.second, ...(number.suffix ? [number.suffix] : [])].join('/'),
    signed: sign < number.from,
    mark,
    council: inside.some(wordTest(language.institutions.council)) && !inside.some(isEuropean),
    named: typed !== null,
  }
}

/** Where the sign before a number begins; the number's own place where there is none. */
function signBefore(tokens: readonly LawToken[], number: number): number {
  let at = number - 1
  while (/^[.º°:o]$/.test(tokens[at]?.text ?? '') && number - at < 4) at -= 1
  return isNumberSign(tokens[at]) ? at : number
}

function markBefore(
  tokens: readonly LawToken[],
  end: number,
): { readonly mark: Mark | null; readonly from: number } {
  const last = tokens[end - 1]
  if (last?.text === ')') {
    for (let at = end - 2; at >= end - 6; at -= 1) {
      if (tokens[at]?.text !== '(') continue
      const words = tokens.slice(at + 1, end - 1).map(({ text }) => text)
      const isMark = words.length > 0 && words.every((word) => /^(?:,|\p{Lu}\p{L}+)$/u.test(word))
      return isMark ? { mark: markOf(words, true), from: at } : { mark: null, from: end }
    }
  }
  if (last && isLooseMark(last.text)) return { mark: markOf([last.text], false), from: end - 1 }
  return { mark: null, from: end }
}

function isLooseMark(text: string): boolean {
  return /^\p{Lu}{2}/u.test(text) && (isCfsp(text) || isUnion(text))
}

function markBehind(suffix: string | null): Mark | null {
  return suffix === null ? null : markOf([suffix], true)
}

function markOf(words: readonly string[], bound: boolean): Mark {
  const text = words.filter((word) => word !== ',').join(', ')
  if (words.some(isCfsp)) return { text, kind: 'cfsp', bound }
  return { text, kind: words.every(isUnion) ? 'eu' : 'other', bound }
}

interface Typed {
  readonly type: ActType
  readonly from: number
  readonly to: number
}

const reach = 9

/** The word for the kind of act before the number or, in languages that have it so, behind. */
function typeAround(
  tokens: readonly LawToken[],
  from: number,
  to: number,
  language: LawLanguage,
): Typed | null {
  for (let at = from - 1; at >= from - reach; at -= 1) {
    const type = actTypeOf(tokens[at], language)
    if (type) return { ...withFramework(tokens, at, type, language), to }
    if (!isBetween(tokens[at], language)) break
  }
  if (!language.typeAfter) return null
  for (let at = to; at < to + 4; at += 1) {
    const type = actTypeOf(tokens[at], language)
    if (type) return { type, from, to: at + 1 }
    if (!isBetween(tokens[at], language)) break
  }
  return null
}

/** `décision-cadre`, `Framework Decision`: the other word stands beside the first. */
function withFramework(
  tokens: readonly LawToken[],
  at: number,
  type: ActType,
  { framework }: LawLanguage,
): { readonly type: ActType; readonly from: number } {
  if (type !== 'decision') return { type, from: at }
  const isFramework = wordTest(framework)
  const behind = tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  if (isFramework(tokens[at - 1])) return { type: 'framework-decision', from: at - 1 }
  return { type: isFramework(tokens[behind]) ? 'framework-decision' : type, from: at }
}

/** Institutions, small words and hyphens: `Regulation of the European Parliament and of the Council (EU)`. */
function isBetween(token: LawToken | undefined, language: LawLanguage): boolean {
  if (!token) return false
  if (token.text === '-') return true
  return isInstitution(token, language) || isSmall(token) || wordTest(language.framework)(token)
}

function isInstitution(token: LawToken | undefined, { institutions }: LawLanguage): boolean {
  return (
    wordTest(institutions.council)(token) ||
    wordTest(institutions.commission)(token) ||
    isEuropean(token)
  )
}

function isSmall(token: LawToken | undefined): boolean {
  return token?.kind === 'word' && token.text.length <= 4
}

function institutionsBefore(
  tokens: readonly LawToken[],
  from: number,
  language: LawLanguage,
): { readonly at: number } {
  let first = from
  for (let at = from - 1; at >= from - reach; at -= 1) {
    if (isInstitution(tokens[at], language)) first = at
    else if (!isSmall(tokens[at]) && !isQualifier(tokens[at])) break
  }
  return { at: first }
}

function institutionsBehind(
  tokens: readonly LawToken[],
  to: number,
  language: LawLanguage,
): { readonly at: number } {
  let end = to
  for (let at = to; at < to + reach; at += 1) {
    if (isInstitution(tokens[at], language)) end = at + 1
    else if (!isSmall(tokens[at])) break
  }
  return { at: end }
}
