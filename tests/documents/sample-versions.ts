import type { LetterDocument } from '#app/documents/letter-document.server.ts'
import { versionName } from '#app/domain/addressees/ministry-version.ts'
import { composeVersion } from '#app/services/compositions.server.ts'
import { loadSample } from '#app/services/sample.server.ts'
import { loadVersions, versionsOf } from '#app/services/versions.server.ts'
import { createContext } from '#tests/support/context.ts'

/** The ministry versions of the sample as they would be rendered, by their names. */
export async function sampleVersions(): Promise<Map<string, LetterDocument>> {
  const ctx = await createContext()
  const loaded = await loadSample(ctx)
  if (!loaded.ok) throw new Error(loaded.refusal)
  const versions = await loadVersions(ctx, loaded.value.letter)
  if (!versions.ok) throw new Error(versions.refusal)
  const sample = versions.value
  return new Map(
    versionsOf(sample).map((version) => {
      const { state, locale } = version
      const addressee = sample.register.addressees.find((one) => one.state === state) ?? null
      const { document } = composeVersion(sample, { locales: [locale], addressee })
      return [versionName(version), document]
    }),
  )
}
