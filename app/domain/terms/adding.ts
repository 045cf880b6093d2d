/** What comes of a term that somebody adds: it stands, or waits for a coordinator. */
export type Adding = 'accepted' | 'proposed'

/** Where somebody may add a term from the desk; `null`: not there. */
export interface TermAdding {
  readonly letter: Adding | null
  readonly everybody: Adding | null
}

export const termScopes = ['letter', 'everybody'] as const
export type TermScope = (typeof termScopes)[number]
