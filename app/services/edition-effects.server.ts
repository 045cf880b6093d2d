import { settingsOf } from '#app/domain/document-settings.ts'
import type { WorkBefore } from '#app/domain/editions/effects.ts'
import { lastSending } from '#app/domain/sendings/sending.ts'
import { heldText } from '#app/domain/sendings/superseded.ts'
import { listSendings } from '#db/queries/sendings.ts'
import type { Context } from './context.server.ts'
import { type LoadedVersions, loadVersions, releaseOf, versionsOf } from './versions.server.ts'

/** The work there is on a letter, for what an edition would do to it; asks for no permission. */
export async function workBefore(ctx: Context, letterId: number): Promise<WorkBefore> {
  const loaded = await loadVersions(ctx, letterId)
  if (!loaded.ok) throw new Error(`Letter ${letterId} has no edition to change`)
  const sendings = await listSendings(ctx.db, letterId)
  return {
    translations: translationsOf(loaded.value),
    versions: versionsOf(loaded.value).map((version) => {
      const { locale, state } = version
      const sending = lastSending(sendings, version)
      return {
        ...version,
        release: releaseOf(loaded.value, locale, state).kind,
        fallback: settingsOf(loaded.value.settings, version).fallback,
        holds: sending && heldText(sending, locale, loaded.value.letter.sourceLocale).reads,
      }
    }),
    limits: loaded.value.limits,
    signatories: loaded.value.signatories.length,
  }
}

function translationsOf({ translations }: LoadedVersions): WorkBefore['translations'] {
  return [...translations.values()].map(({ translation, standing, pairs }) => ({
    locale: translation.locale,
    signedOff: standing !== null,
    targets: pairs.flatMap(({ target }) => target ?? []),
  }))
}
