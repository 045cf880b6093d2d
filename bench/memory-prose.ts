import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Dice } from './dice.ts'

const root = new URL('../', import.meta.url)

/** The English that the project has: the sample letter, its own pages and the strings of the interface. */
export function ownEnglish(): string[] {
  const letter = read('db/sample/open-letter-2021-12-03.txt').split(/\n\s*\n/)
  const pages = [
    ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
    ...filesIn('docs/decisions', '.md'),
  ].flatMap((file) => read(file).split(/\n\s*\n|\n[-#] /))
  const strings = filesIn('locales/en', '.json').flatMap((file) => textsIn(JSON.parse(read(file))))
  return [...letter, ...pages, ...strings].flatMap((text) => sentencesOf(text))
}

/** The words of a sample translation, to make texts of the other language of. */
export function wordsOfTranslation(locale: string): string[] {
  const { units } = JSON.parse(read(`db/sample/translations/${locale}.json`))
  return [...new Set(Object.values<string>(units).flatMap((text) => text.split(/\s+/)))]
}

/** Makes sentences word by word: each follows the two before it somewhere, now and then only the one. */
export class Prose {
  readonly #openings: (readonly [string, string])[] = []
  readonly #followers = new Map<string, string[]>()
  readonly words: readonly string[]

  constructor(sentences: readonly string[]) {
    const seen = new Set<string>()
    for (const sentence of sentences) {
      const words = sentence.split(' ')
      const [first, second] = words
      if (first && second) this.#openings.push([first, second])
      for (const [index, word] of words.entries()) {
        if (/^\p{L}{3,}$/u.test(word)) seen.add(word)
        const [before = '', further = ''] = [words[index - 1], words[index - 2]]
        this.#follow(`${further} ${before}`, word)
        this.#follow(before, word)
      }
    }
    this.words = [...seen]
  }

  /** Of 25 to 400 characters. */
  sentence(dice: Dice): string {
    for (;;) {
      const words: string[] = [...dice.pick(this.#openings)]
      const length = dice.roll(5, 42)
      while (words.length < length) {
        const next = this.#next(words, dice)
        if (next === undefined) break
        words.push(next)
      }
      const text = words.join(' ').replace(/[,;:(–-]*$/u, '')
      if (text.length >= 25 && text.length <= 400) return /[.!?]$/.test(text) ? text : `${text}.`
    }
  }

  #next(words: readonly string[], dice: Dice): string | undefined {
    const before = words.at(-1) ?? ''
    const both = this.#followers.get(`${words.at(-2)} ${before}`)
    const followers = both && dice.share() < 0.75 ? both : this.#followers.get(before)
    return followers && dice.pick(followers)
  }

  #follow(before: string, word: string): void {
    const known = this.#followers.get(before)
    if (known) known.push(word)
    else this.#followers.set(before, [word])
  }
}

function read(file: string): string {
  return readFileSync(new URL(file, root), 'utf8')
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(fileURLToPath(new URL(folder, root)))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`)
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function sentencesOf(text: string): string[] {
  return text
    .replace(/[{}`*_#[\]|<>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.!?;:])\s+/)
    .filter((sentence) => sentence.includes(' '))
}
