import { readAsked } from '#app/domain/find/asked.ts'
import type { ReplaceReport } from '#app/domain/find/report.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Result } from '#app/domain/result.ts'
import type { Context } from '#app/services/context.server.ts'
import { replaceInTargets, undoReplacement } from '#app/services/find.server.ts'
import type { ReplaceForm } from './find-form.server.ts'

/** Does what a form of finding and replacing asks for. */
export function replaceAsked(
  ctx: Context,
  { letter, locale }: { readonly letter: number; readonly locale: Locale },
  form: ReplaceForm,
): Promise<Result<ReplaceReport>> {
  const { edition } = form
  if (form.kind === 'undo') {
    return undoReplacement(ctx, letter, locale, { edition, made: form.made })
  }
  const fields = new Map(Object.entries(form))
  const search = readAsked(fields)
  const words = form.words.normalize('NFC')
  return replaceInTargets(ctx, letter, locale, { edition, search, words, chosen: form.change })
}
