import { locales } from '#app/domain/locale.ts'
import { measureTerms } from '#tests/support/term-sets.ts'
import { table } from './statistics.ts'

/** How well terms are recognised in each language's labelled sentences, and which of these are missed. */
export async function benchTerms(): Promise<string> {
  const rows: string[][] = [['', 'sentences', 'terms', 'precision', 'recall']]
  const missed: string[] = []
  for (const locale of locales) {
    const { sentences, places, precision, recall, wrong } = await measureTerms(locale)
    rows.push([locale, `${sentences}`, `${places}`, precision.toFixed(3), recall.toFixed(3)])
    missed.push(...wrong.map((sentence) => `${locale} ${sentence}`))
  }
  return [table(rows), ...missed].join('\n')
}
