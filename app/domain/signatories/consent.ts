import type { UnitChange } from '#app/domain/editions/unit-change.ts'

/** That a signatory signs the letter as it reads in an edition. */
export interface Consent {
  /** The number of the edition. */
  readonly edition: number
  /** The day, `YYYY-MM-DD`; `null` for one that came with the name. */
  readonly on: string | null
  /** How it was given, such as by an e-mail; empty where nobody wrote that down. */
  readonly how: string
}

/**
 * What counts where nobody recorded anything: the letter as it was first published. Rather is somebody
 * asked once too often than taken to have consented.
 */
export const firstConsent: Consent = { edition: 1, on: null, how: '' }

/** Whether the letter has come to mean something else since, so that consent is to be asked again. */
export function isToAsk(
  { edition }: Pick<Consent, 'edition'>,
  changes: readonly Pick<UnitChange, 'edition' | 'significance'>[],
): boolean {
  return changes.some((one) => one.significance === 'meaning' && one.edition > edition)
}
