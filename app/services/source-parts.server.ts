import { isLimitable, type UnitLimit } from '#app/domain/addressees/limits.ts'
import { groupBy } from '#app/domain/group-by.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result } from '#app/domain/result.ts'
import type { UnitKind } from '#app/domain/unit.ts'
import { type ShownOverride, shownOverride } from '#app/domain/variants/shown-override.ts'
import { variantsOf } from '#app/domain/variants/variant.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import { listLimits } from '#db/queries/unit-limits.ts'
import { listUnits } from '#db/queries/units.ts'
import { listVariantChanges } from '#db/queries/variant-changes.ts'
import type { Context } from './context.server.ts'
import { loadLetter } from './letters.server.ts'

/** What of a confirmed source is not the same for every addressee. */
export interface SourcePartsView {
  /** The number of the edition: forms name it. */
  readonly edition: number
  readonly mayLimit: boolean
  readonly mayReword: boolean
  readonly mayJudge: boolean
  /** The title and the body; none until the source is confirmed. */
  readonly parts: readonly SourcePart[]
}

export interface SourcePart {
  readonly number: number
  readonly kind: UnitKind
  readonly text: string
  readonly isLimitable: boolean
  readonly limit: UnitLimit | null
  /** How often the limit was set. */
  readonly limitVersion: number
  /** The unit in each variant of the source's language. */
  readonly variants: readonly ShownOverride[]
}

export async function readSourceParts(
  ctx: Context,
  letterId: number,
): Promise<Result<SourcePartsView>> {
  const scope = { letter: letterId }
  const allowed = authorize(ctx.actor, 'source.see', scope)
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const { letter, edition } = loaded.value
  const limits = new Map((await listLimits(ctx.db, edition.id)).map((one) => [one.unitId, one]))
  const changes = groupBy(await listVariantChanges(ctx.db, edition.id), ({ unitId }) => unitId)
  const names = await listAccountNames(ctx.db)
  const looking = {
    me: ctx.actor.id,
    signedOff: false,
    nameOf: (account: number) => names.get(account) ?? '',
  }
  const units = await listUnits(ctx.db, edition.id)
  return accept({
    edition: edition.number,
    mayLimit: may(ctx.actor, 'source.edit', scope),
    mayReword: may(ctx.actor, 'source.reword', scope),
    mayJudge: may(ctx.actor, 'source.judge-wording', scope),
    parts: units
      .filter(({ kind }) => kind !== 'group' && kind !== 'descriptor')
      .map(({ id, number, kind, text }) => ({
        number,
        kind,
        text,
        isLimitable: isLimitable(kind),
        limit: limits.get(id)?.limit ?? null,
        limitVersion: limits.get(id)?.version ?? 0,
        variants: variantsOf(letter.sourceLocale).map((variant) =>
          shownOverride(variant, changes.get(id) ?? [], looking),
        ),
      })),
  })
}
