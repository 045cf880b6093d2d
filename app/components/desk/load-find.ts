import type { Finding } from '#app/domain/checks/check.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { UnstemmedPair } from './checked-pair.ts'

/** Fetches the checks, and the stemmer of the one language that is written here. */
export async function loadFind(to: Locale): Promise<(pair: UnstemmedPair) => readonly Finding[]> {
  const [{ findings }, { stemmerFor }] = await Promise.all([
    import('#app/domain/checks/find.ts'),
    import('#app/domain/terms/stemmers.ts'),
  ])
  const stem = await stemmerFor(to)
  return (pair) => findings({ ...pair, stem })
}
