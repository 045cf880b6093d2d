/** What a text waits for before it is released. */
export type Wait =
  | { readonly for: 'locale' }
  | { readonly for: 'translation'; readonly count: number }
  | { readonly for: 'review'; readonly count: number }
  | { readonly for: 'sign-off' | 'second-signature' }

/** How far a ministry version is: the first three by its text, the others by what was done with it. */
export const versionStates = ['not-ready', 'draft', 'ready', 'sent', 'acknowledged'] as const
export type VersionState = (typeof versionStates)[number]

/** Not ready: text is missing. Draft: all of it is there, and not released yet. */
function readinessOf({
  wait,
}: {
  readonly wait: Wait | null
}): Extract<VersionState, 'not-ready' | 'draft' | 'ready'> {
  if (wait === null) return 'ready'
  return wait.for === 'locale' || wait.for === 'translation' ? 'not-ready' : 'draft'
}

/** What was sent stays sent, whatever becomes of the text after. */
export function versionState(version: {
  readonly wait: Wait | null
  readonly sending: { readonly acknowledged: object | null } | null
}): VersionState {
  const { sending } = version
  if (sending === null) return readinessOf(version)
  return sending.acknowledged ? 'acknowledged' : 'sent'
}

/** How many of a letter's versions have got as far, and may be further. */
export interface VersionCounts {
  readonly total: number
  readonly ready: number
  readonly confirmed: number
  readonly sent: number
  readonly acknowledged: number
}

export function countVersions(
  versions: readonly (Parameters<typeof versionState>[0] & { readonly confirmed: object | null })[],
): VersionCounts {
  const count = (is: (version: (typeof versions)[number]) => boolean) => versions.filter(is).length
  return {
    total: versions.length,
    ready: count(({ wait }) => wait === null),
    confirmed: count(({ confirmed }) => confirmed !== null),
    sent: count(({ sending }) => sending !== null),
    acknowledged: count((version) => versionState(version) === 'acknowledged'),
  }
}
