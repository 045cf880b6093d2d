import { readFileSync } from 'node:fs'
import { formatLetterDate } from '#app/domain/languages/letter-date.ts'
import type { Locale } from '#app/domain/locale.ts'

/** The targets of the sample letter in one language, by their source. */
function targetsIn(locale: Locale): ReadonlyMap<string, string> {
  const file = `db/sample/translations/${locale}.json`
  const { units } = JSON.parse(readFileSync(file, 'utf8')) as { units: Record<string, string> }
  return new Map(Object.entries(units))
}

const letter = readFileSync('db/sample/open-letter-2021-12-03.txt', 'utf8')

/** The sample letter as if it had been written in another language, with that language's date. */
export function letterIn(locale: Locale): string {
  const targets = targetsIn(locale)
  return letter
    .split('\n')
    .map((line) => {
      const text = line.trim()
      if (text === 'December 03, 2021') return formatLetterDate(locale, '2021-12-03')
      return targets.get(text) ?? withDescriptor(line, targets)
    })
    .join('\n')
}

/** `Name, descriptor`: the name stays. */
function withDescriptor(line: string, targets: ReadonlyMap<string, string>): string {
  const found = [...targets].find(([source]) => line.endsWith(`, ${source}`))
  return found ? line.slice(0, -found[0].length) + found[1] : line
}

/** The letter as mail programs wrap it: a blank line between paragraphs, no line longer than 72. */
export function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith('- ') ? line : `\n${wrap(line)}\n`))
    .join('\n')
}

function wrap(line: string): string {
  const lines: string[] = ['']
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + word.length >= 72) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n')
}
