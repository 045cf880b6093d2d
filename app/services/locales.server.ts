import { inEuOrder, type Locale } from '#app/domain/locale.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Translation } from '#app/domain/translation.ts'
import { insertTargets } from '#db/queries/targets.ts'
import {
  findTranslation,
  insertTranslation,
  listTranslations,
  updateDueDate,
} from '#db/queries/translations.ts'
import { listUnits } from '#db/queries/units.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { record } from './history.server.ts'
import { loadLetter } from './letters.server.ts'

/** Opens locales of a letter for translation, each with an empty target for every unit to translate. */
export function openLocales(
  ctx: Context,
  letterId: number,
  wanted: readonly Locale[],
): Promise<Result<Translation[]>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'locale.open', { letter: letterId })
    if (!allowed.ok) return allowed
    const loaded = await loadLetter(within, letterId)
    if (!loaded.ok) return loaded
    const { letter, edition } = loaded.value
    if (edition.confirmedAt === null) return refuse('edition/not-confirmed')
    if (wanted.includes(letter.sourceLocale)) return refuse('locale/is-source')
    const open = new Set((await listTranslations(within.db, letterId)).map((one) => one.locale))
    const units = await listUnits(within.db, edition.id)
    const unitIds = units.filter((unit) => unit.translate).map((unit) => unit.id)
    const opened: Translation[] = []
    for (const locale of [...new Set(wanted)].sort(inEuOrder)) {
      if (open.has(locale)) return refuse('locale/already-open', { locale })
      const translation = await insertTranslation(within.db, {
        letterId,
        locale,
        dueOn: null,
        openedAt: timestamp(within),
      })
      await insertTargets(within.db, translation.id, unitIds, edition.number)
      await record(within, { kind: 'locale-opened', letter: letterId, data: { locale } })
      opened.push(translation)
    }
    return accept(opened)
  })
}

/** Sets or takes away the day by which a translation is wanted. */
export function setDueDate(
  ctx: Context,
  letterId: number,
  locale: Locale,
  dueOn: string | null,
): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'locale.open', { letter: letterId })
    if (!allowed.ok) return allowed
    const translation = await findTranslation(within.db, letterId, locale)
    if (!translation) return refuse('locale/not-open')
    await updateDueDate(within.db, translation.id, dueOn)
    await record(within, { kind: 'due-date-set', letter: letterId, data: { locale, dueOn } })
    return accept(true)
  })
}
