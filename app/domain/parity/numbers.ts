import type { Figure } from '#app/domain/checks/figures.ts'
import { plainNumbers } from '#app/domain/checks/number-words.ts'
import { figuresNotSaid, numbersSaid } from '#app/domain/checks/numbers-said.ts'
import { countsIn } from '#app/domain/signatories/stated-count.ts'
import type { Fact, Unlike, Versions } from './fact.ts'

/** Numbers in figures, and of the source also those in words, but for counts of signatories. */
export function compareNumbers(versions: Versions): Unlike {
  const { source, target, from, to } = versions
  const [inSource, inTarget] = [numbersSaid(source, from), numbersSaid(target, to)]
  const spelled = [...plainNumbers(source, from)].filter(([value]) => !inTarget.has(String(value)))
  const [sourceCounts, targetCounts] = [countedNumbers(source, from), countedNumbers(target, to)]
  return {
    missing: [
      ...figuresNotSaid(source, inTarget).map(figureFact),
      ...spelled.map(([value, words]) => ({ key: String(value), words })),
    ].filter(({ key }) => !sourceCounts.has(key)),
    added: figuresNotSaid(target, inSource)
      .map(figureFact)
      .filter(({ key }) => !targetCounts.has(key)),
  }
}

/** How many organisations or signatories there are: a number that the other text does not say. */
export function compareCounts({ source, target, from, to }: Versions): Unlike {
  return {
    missing: countsNotSaid(source, from, numbersSaid(target, to)),
    added: countsNotSaid(target, to, numbersSaid(source, from)),
  }
}

function countsNotSaid(text: string, locale: Versions['from'], said: ReadonlySet<string>): Fact[] {
  return countsIn(text, locale)
    .map((count) => String(count.said))
    .filter((number) => !said.has(number))
    .map((number) => ({ key: number, words: number }))
}

function countedNumbers(text: string, locale: Versions['from']): Set<string> {
  return new Set(countsIn(text, locale).map(({ said }) => String(said)))
}

function figureFact({ text, readings, parts }: Figure): Fact {
  return { key: readings[0] ?? parts.join('/'), words: text }
}
