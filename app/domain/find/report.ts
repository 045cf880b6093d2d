import type { SkipReason } from './plan.ts'

/** A target in the version that somebody saw, or that an act made of it. */
export interface TargetVersion {
  readonly unit: number
  readonly version: number
}

/** What came of replacing in several targets, or of taking that back. */
export interface ReplaceReport {
  /** Each in the version that it has now. */
  readonly done: readonly TargetVersion[]
  /** `changed`: somebody was quicker. */
  readonly skipped: readonly { readonly unit: number; readonly reason: SkipReason | 'changed' }[]
}
