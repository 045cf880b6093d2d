import type { StateCode } from './addressees/state-code.ts'

/** A version of the letter in one language that can be looked at before it is finished. */
export interface PreviewVersion {
  /** `null`: the general version. */
  readonly state: StateCode | null
  /** The name of the ministry, in the language of the letter; empty for the general version. */
  readonly ministry: string
  /** Whether it prints the translation as it reads now, not an older text or the source. */
  readonly current: boolean
}
