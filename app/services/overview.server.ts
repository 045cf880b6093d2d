import type { Locale } from '#app/domain/locale.ts'
import { type Action, authorize } from '#app/domain/permissions.ts'
import { accept, type Result } from '#app/domain/result.ts'
import { stateOf, type TranslationState } from '#app/domain/sign-off.ts'
import { counts } from '#app/domain/unit.ts'
import type { Context } from './context.server.ts'
import { readState } from './exports.server.ts'
import { type LetterHead, listLetterHeads, loadLetter } from './letters.server.ts'
import { type LoadedTranslation, loadTranslations } from './translations.server.ts'

/** A letter with how far each open locale is; states as XLIFF reads them. */
export interface LetterOverview {
  readonly head: LetterHead
  readonly locales: readonly LocaleOverview[]
}

export interface LocaleOverview {
  readonly locale: Locale
  readonly state: TranslationState
  readonly units: Readonly<Record<'initial' | 'translated' | 'reviewed' | 'final', number>>
}

export async function listOverviews(ctx: Context): Promise<Result<LetterOverview[]>> {
  const heads = await listLetterHeads(ctx)
  if (!heads.ok) return heads
  const overviews: LetterOverview[] = []
  for (const head of heads.value) {
    const overview = await readOverview(ctx, head.id, 'letter.list')
    if (overview.ok) overviews.push({ head, locales: overview.value })
  }
  return accept(overviews)
}

export async function readOverview(
  ctx: Context,
  letterId: number,
  action: Action = 'letter.see',
): Promise<Result<LocaleOverview[]>> {
  const allowed = authorize(ctx.actor, action, { letter: letterId })
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  return accept((await loadTranslations(ctx, loaded.value)).map(localeOverview))
}

function localeOverview({
  translation,
  pairs,
  standing,
  state,
}: LoadedTranslation): LocaleOverview {
  const units = { initial: 0, translated: 0, reviewed: 0, final: 0 }
  for (const pair of pairs) {
    const signedOff = standing !== null && !pair.late
    if (counts(pair.unit)) units[readState(stateOf(pair), signedOff) ?? 'initial'] += 1
  }
  return { locale: translation.locale, state, units }
}
