import { accept, type Result, refuse } from '#app/domain/result.ts'
import { counts } from '#app/domain/unit.ts'
import type { Cut } from './cut.ts'
import { startOf } from './edit-blocks.ts'
import { lineAt } from './line-numbers.ts'

/** What confirming demands of a cut of the text: something to translate, and a name in every row. */
export function checkCut(text: string, cut: Cut): Result<Cut> {
  if (!cut.blocks.some(counts)) return refuse('edition/no-text')
  const nameless = cut.rows.find((row) => row.name.trim() === '')
  return nameless ? refuse('cut/no-name', { line: lineAt(text, startOf(nameless)) }) : accept(cut)
}
