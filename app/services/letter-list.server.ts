import { accept, type Result } from '#app/domain/result.ts'
import { listTranslations } from '#db/queries/translations.ts'
import type { Context } from './context.server.ts'
import { type LetterHead, listLetterHeads } from './letters.server.ts'

/** A letter in the list of letters. */
export interface ListedLetter extends LetterHead {
  /** How many locales are open. */
  readonly open: number
  /** The earliest day by which one of them is wanted. */
  readonly dueOn: string | null
}

/** The letters somebody may see with how far they are, newest first. */
export async function listLetters(ctx: Context): Promise<Result<ListedLetter[]>> {
  const heads = await listLetterHeads(ctx)
  if (!heads.ok) return heads
  const listed: ListedLetter[] = []
  for (const head of heads.value) {
    const translations = await listTranslations(ctx.db, head.id)
    const days = translations.flatMap(({ dueOn }) => dueOn ?? []).sort()
    listed.push({ ...head, open: translations.length, dueOn: days[0] ?? null })
  }
  return accept(listed)
}
