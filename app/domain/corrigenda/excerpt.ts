import type { Locale } from '#app/domain/locale.ts'
import { sentences } from '#app/domain/segmentation/sentences.ts'

export interface Excerpt {
  readonly before: string
  readonly after: string
}

/**
 * As much of two readings as tells what differs: whole sentences, without those that are the same at
 * either end. Where one side would say nothing, a sentence that both have stands beside it.
 */
export function excerptOf(before: string, after: string, locale: Locale): Excerpt {
  const [old, now] = [sentencesOf(before, locale), sentencesOf(after, locale)]
  const shortest = Math.min(old.length, now.length)
  const head = countSame(shortest, (at) => old[at] === now[at])
  const tail = countSame(shortest - head, (at) => old.at(-1 - at) === now.at(-1 - at))
  const isEmpty = head + tail >= shortest
  const [from, to] = isEmpty ? beside(head, tail) : [head, tail]
  const cut = (all: readonly string[]) => all.slice(from, all.length - to).join(' ')
  return { before: cut(old), after: cut(now) }
}

function sentencesOf(text: string, locale: Locale): string[] {
  return sentences(text, locale).map(({ start, end }) => text.slice(start, end).trim())
}

function countSame(most: number, isSame: (at: number) => boolean): number {
  let count = 0
  while (count < most && isSame(count)) count += 1
  return count
}

function beside(head: number, tail: number): [number, number] {
  return head > 0 ? [head - 1, tail] : [head, Math.max(tail - 1, 0)]
}
