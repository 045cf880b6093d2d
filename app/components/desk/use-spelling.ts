import { useEffect, useState, useSyncExternalStore } from 'react'
import type { DeskPair } from '#app/domain/desk.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { SpelledText } from '#app/domain/spelling/checked-words.ts'
import { plainWord } from '#app/domain/spelling/plain-word.ts'
import type { LetterWordView } from '#app/domain/spelling/spelling-view.ts'
import type { Word } from '#app/domain/spelling/words-in.ts'
import { isApproved } from '#app/domain/terms/status.ts'
import { checkedPair } from './checked-pair.ts'
import { type DeskShared, useDesk } from './desk-context.ts'
import { createSpeller, type Speller, type SpellerNow, spellerAtFirst } from './speller.ts'

/** So long somebody has not typed when their text is looked at. */
const pause = 500

/** The one speller of the page: a dictionary takes some 100 MB. */
let current: { readonly path: string; readonly speller: Speller } | null = null

function spellerAt(path: string, locale: Locale): Speller {
  if (current?.path !== path) current = { path, speller: createSpeller(path, locale) }
  return current.speller
}

interface Spelling {
  readonly speller: Speller
  readonly now: SpellerNow
  /** Each word once, where it stands first. */
  readonly misspelt: readonly Word[]
}

/** What a dictionary says of the text in a box; `null` before scripts run, and while nobody wants it. */
export function useSpelling(pair: DeskPair, text: string, on: boolean): Spelling | null {
  const desk = useDesk()
  const { path, locale } = desk
  const [speller, setSpeller] = useState<Speller | null>(null)
  const [found, setFound] = useState<readonly Word[]>([])
  useEffect(() => {
    if (!on) return
    const held = spellerAt(path, locale)
    setSpeller(held)
    return held.hold()
  }, [on, path, locale])
  const now = useSyncExternalStore(speller?.subscribe ?? never, speller?.now ?? atFirst, atFirst)
  const isReady = on && now.state === 'ready'
  const { words } = now
  useEffect(() => {
    if (!speller || !isReady) return
    const later = setTimeout(async () => {
      const misspelt = await speller.check(spelledText(pair, text, desk, words))
      if (misspelt) setFound(misspelt)
    }, pause)
    return () => clearTimeout(later)
  }, [speller, isReady, pair, text, desk, words])
  if (!speller || !on) return null
  return { speller, now, misspelt: isReady ? shown(found, now) : [] }
}

const never = () => () => undefined
const atFirst = () => spellerAtFirst

/** What is asked of a text: with the names and terms of its pair, which no dictionary need know. */
function spelledText(
  pair: DeskPair,
  text: string,
  desk: DeskShared,
  words: readonly LetterWordView[],
): SpelledText {
  const { source, from, to, names, terms, passages } = checkedPair(pair, text, desk)
  const approved = terms.flatMap(({ targets }) => targets.filter((one) => isApproved(one.status)))
  return {
    text,
    locale: to,
    source,
    sourceLocale: from,
    kept: [
      ...names,
      ...approved.flatMap((term) => [term.text, ...term.forms]),
      ...words.map(({ word }) => word),
    ],
    quoted: passages.flatMap(({ target }) => target ?? []),
  }
}

function shown(found: readonly Word[], { words, ignored }: SpellerNow): Word[] {
  const settled = new Set([...ignored, ...words.map(({ word }) => word)])
  const first = new Map(found.toReversed().map((word) => [word.text, word]))
  return found.filter((word) => first.get(word.text) === word && !settled.has(plainWord(word.text)))
}
