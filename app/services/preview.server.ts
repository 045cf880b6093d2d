import { previewPage } from '#app/documents/html.server.ts'
import { type Addressee, findAddressee } from '#app/domain/addressees/ministry.ts'
import { findVersion } from '#app/domain/addressees/ministry-version.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import type { Locale } from '#app/domain/locale.ts'
import { authorize } from '#app/domain/permissions.ts'
import type { PreviewVersion } from '#app/domain/preview.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { composeVersion } from './compositions.server.ts'
import type { Context } from './context.server.ts'
import { type LoadedVersions, loadVersions, releaseOf, versionsOf } from './versions.server.ts'

/** What a translation can be looked at as: the letter to each ministry of its language, and in general. */
export async function listPreviews(
  ctx: Context,
  letterId: number,
  locale: Locale,
): Promise<Result<PreviewVersion[]>> {
  const loaded = await loadForReaders(ctx, letterId, locale)
  if (!loaded.ok) return loaded
  const { addressees } = loaded.value.register
  const ministries = ministriesIn(loaded.value, locale).flatMap((state) => {
    const addressee = findAddressee(addressees, state)
    if (!addressee.ok) return []
    const { ministry } = addressee.value
    const name = ministry[locale]?.text ?? ministry.en?.text ?? state
    return [{ state, ministry: name, current: isCurrent(loaded.value, locale, state) }]
  })
  const general = { state: null, ministry: '', current: isCurrent(loaded.value, locale, null) }
  return accept([...ministries, general])
}

/**
 * The letter as the ministry will see it: what the desk shows, in its final form. Nobody takes it away as
 * a file, so that it is no download and is not logged as one. `first`: to the first ministry.
 */
export async function renderPreview(
  ctx: Context,
  letterId: number,
  locale: Locale,
  wanted: StateCode | 'general' | 'first',
): Promise<Result<string>> {
  const loaded = await loadForReaders(ctx, letterId, locale)
  if (!loaded.ok) return loaded
  const addressee = chooseAddressee(loaded.value, locale, wanted)
  if (!addressee.ok) return addressee
  const version = { locales: [locale], addressee: addressee.value, placed: true } as const
  return accept(previewPage(composeVersion(loaded.value, version).document))
}

/** Whoever may read the translation may see how it will look; a language that is not open has none. */
async function loadForReaders(
  ctx: Context,
  letterId: number,
  locale: Locale,
): Promise<Result<LoadedVersions>> {
  const scope = { letter: letterId, locale }
  const allowed = authorize(ctx.actor, 'translation.read', scope)
  if (!allowed.ok) return allowed
  const loaded = await loadVersions(ctx, letterId, [locale])
  if (!loaded.ok) return loaded
  return loaded.value.translations.has(locale) ? loaded : refuse('locale/not-open', { locale })
}

function chooseAddressee(
  loaded: LoadedVersions,
  locale: Locale,
  wanted: StateCode | 'general' | 'first',
): Result<Addressee | null> {
  const state = wanted === 'first' ? ministriesIn(loaded, locale)[0] : wanted
  if (state === undefined || state === 'general') return accept(null)
  const addressee = findAddressee(loaded.register.addressees, state)
  if (!addressee.ok) return addressee
  const version = findVersion(addressee.value, locale)
  return version.ok ? addressee : version
}

function ministriesIn(loaded: LoadedVersions, locale: Locale): StateCode[] {
  return versionsOf(loaded)
    .filter((version) => version.locale === locale)
    .map(({ state }) => state)
}

function isCurrent(loaded: LoadedVersions, locale: Locale, state: StateCode | null): boolean {
  const { kind } = releaseOf(loaded, locale, state)
  return kind === 'draft' || kind === 'signed-off'
}
