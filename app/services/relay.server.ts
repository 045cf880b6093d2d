import type { Locale } from '#app/domain/locale.ts'
import type { OtherText } from '#app/domain/other-languages.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { shownState } from '#app/domain/target.ts'
import type { Context } from './context.server.ts'
import { loadLetter } from './letters.server.ts'
import type { Place } from './places.server.ts'
import { type LoadedTranslation, loadTranslations } from './translations.server.ts'

/**
 * A paragraph in the other languages of the letter, where they have it. What nobody has confirmed yet is
 * shown only to those who may open the translation that it stands in.
 */
export async function readOtherLanguages(ctx: Context, at: Place): Promise<Result<OtherText[]>> {
  const { letter, locale, edition } = at
  const allowed = authorize(ctx.actor, 'translation.relay', { letter, locale })
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letter)
  if (!loaded.ok) return loaded
  const newest = loaded.value.edition.number
  if (edition !== undefined && edition !== newest) {
    return refuse('edition/published-meanwhile', { number: newest })
  }
  const translations = await loadTranslations(ctx, loaded.value)
  if (!translations.some((one) => one.translation.locale === locale)) {
    return refuse('locale/not-open', { locale })
  }
  const others = translations.filter((one) => one.translation.locale !== locale)
  return accept(others.flatMap((one) => textIn(ctx, one, at.unit)))
}

function textIn(ctx: Context, loaded: LoadedTranslation, unit: number): OtherText[] {
  const { translation, letter, pairs, standing } = loaded
  const pair = pairs.find((one) => one.unit.number === unit)
  if (!pair?.target || pair.target.text === '') return []
  const locale: Locale = translation.locale
  const isDraft = pair.target.state === 'initial'
  if (isDraft && !may(ctx.actor, 'translation.read', { letter: letter.id, locale })) return []
  const state = shownState(pair.target, standing !== null && !pair.late)
  return [{ locale, text: pair.target.text, state }]
}
