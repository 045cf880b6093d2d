import type { Refusal } from '#app/domain/result.ts'

/** The details of a letter as the form holds them. */
export interface DetailsTyped {
  readonly brief: string
  /** `YYYY-MM-DD`, or empty. */
  readonly embargoOn: string
  readonly correctAndApprove: boolean
  readonly secondSignature: boolean
}

/** The form as it comes back; without a problem it is the preview. */
export interface DetailsAnswer {
  readonly problem: Refusal | 'no-day' | null
  readonly typed: DetailsTyped
}
