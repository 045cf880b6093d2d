import { z } from 'zod'

/** What a term may be in its language, best first. */
export const termStatuses = ['preferred', 'admitted', 'deprecated', 'forbidden'] as const
export type TermStatus = (typeof termStatuses)[number]
export const TermStatus = z.enum(termStatuses)

/**
 * The same in the words of TBX (ISO 30042), by `administrativeStatus`. What was in use once is
 * superseded there; what must not be used is what TBX calls deprecated.
 */
export const tbxStatus: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'supersededTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
}

/** Whether a translation may say it. */
export function isApproved(status: TermStatus): boolean {
  return status === 'preferred' || status === 'admitted'
}
