/** Where the text of a version stands, as the service says it. */
export interface Readiness {
  readonly release: 'source' | 'signed-off' | 'draft'
  readonly wait: Wait | null
}

export type Wait =
  | { readonly for: 'locale' | 'sign-off' }
  | { readonly for: 'translation' | 'review'; readonly count: number }

/** Not ready: text is missing. Draft: all of it is there, and not released yet. */
export function readinessOf({ wait }: Readiness): 'not-ready' | 'draft' | 'ready' {
  if (wait === null) return 'ready'
  return wait.for === 'review' || wait.for === 'sign-off' ? 'draft' : 'not-ready'
}
