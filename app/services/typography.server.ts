import type { LetterTypographyChange } from '#app/documents/compose-letter.server.ts'
import { finishedText } from '#app/domain/finished-text.ts'
import type { TypographyProfile } from '#app/domain/languages/typography.ts'
import type { Locale } from '#app/domain/locale.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result } from '#app/domain/result.ts'
import type { UnitKind } from '#app/domain/unit.ts'
import { composeVersion } from './compositions.server.ts'
import type { Context } from './context.server.ts'
import { headOf, type LetterHead } from './letters.server.ts'
import { loadVersions, pairsOf } from './versions.server.ts'

/** What a typography profile prints otherwise than the approved texts of one locale have it. */
export interface TypographyView {
  readonly head: LetterHead
  readonly locale: Locale
  readonly profile: TypographyProfile
  /** Only what is changed, in the order of the letter. */
  readonly units: readonly ChangedUnit[]
}

export interface ChangedUnit {
  readonly number: number
  readonly kind: UnitKind
  /** The text as it was approved, which stays as it is. */
  readonly text: string
  readonly changes: readonly LetterTypographyChange[]
}

/** Shows the general version; `profile` is the letter's own where none is asked for. */
export async function readTypography(
  ctx: Context,
  letterId: number,
  asked: { readonly locale: Locale | null; readonly profile: TypographyProfile | null },
): Promise<Result<TypographyView>> {
  const seen = authorize(ctx.actor, 'letter.see', { letter: letterId })
  if (!seen.ok) return seen
  const found = await loadVersions(ctx, letterId, asked.locale ? [asked.locale] : [])
  if (!found.ok) return found
  const { letter, edition, settings } = found.value
  const { sourceLocale } = letter
  const locale = asked.locale ?? sourceLocale
  const action = locale === sourceLocale ? 'source.see' : 'translation.read'
  const allowed = authorize(ctx.actor, action, { letter: letterId, locale })
  if (!allowed.ok) return allowed
  const profile = asked.profile ?? settings.profile
  const loaded = { ...found.value, settings: { ...settings, profile } }
  const { parts } = composeVersion(loaded, { locales: [locale], addressee: null })
  const changes = parts.flatMap((part) => part.changes)
  const units = pairsOf(loaded, locale, null).flatMap(({ unit, target }): ChangedUnit[] => {
    const own = changes.filter((change) => change.unit === unit.number)
    if (own.length === 0) return []
    const { text } = finishedText(unit, target, sourceLocale, locale)
    return [{ number: unit.number, kind: unit.kind, text, changes: own }]
  })
  return accept({
    head: headOf(letter, edition),
    locale,
    profile,
    units,
  })
}
