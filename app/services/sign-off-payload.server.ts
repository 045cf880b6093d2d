import type { Account } from '#app/domain/account.ts'
import type { SignOffPayload } from '#app/domain/sign-off-payload.ts'
import { fourEyesOf } from '#app/domain/waiver.ts'
import type { Dismissal } from '#db/queries/dismissals.ts'
import { findingsOf, type PlacedFinding } from './findings.server.ts'
import type { JudgedSignOff, LoadedTranslation } from './translations.server.ts'

/** Everything that a sign-off binds: the text, on whose word it is released, and what was let pass. */
export function payloadOf(
  loaded: LoadedTranslation,
  given: {
    readonly statement: string
    readonly signer: Account
    readonly signedAt: string
    readonly dismissals: readonly Dismissal[]
    readonly names: ReadonlyMap<number, string>
    /** The sign-off that it takes up again. */
    readonly renews: JudgedSignOff | null
  },
): SignOffPayload {
  const { text, digest, edition, letter, pairs, waivers } = loaded
  const { statement, signer, signedAt, dismissals, renews } = given
  const dismissed = dismissedFindings(loaded, dismissals)
  const kept = ownTranslations(loaded, dismissals)
  const fourEyes = fourEyesOf(waivers.all, pairs)
  const accounts = [
    signer.id,
    ...[...dismissed, ...kept].map(({ account }) => account),
    ...fourEyes.waivers.flatMap(({ account, waivedBy }) => [account, waivedBy]),
  ]
  return {
    format: 'demarche/sign-off/2',
    text,
    textDigest: digest,
    edition: {
      id: edition.id,
      number: edition.number,
      title: edition.title,
      confirmedAt: edition.confirmedAt,
    },
    statement,
    signer: { account: signer.id, name: signer.name, organisation: signer.organisation },
    signedAt,
    ...(renews
      ? { renews: { signOff: renews.id, digest: renews.digest, signedAt: renews.signedAt } }
      : {}),
    openWarnings: openFindings(loaded, dismissals).filter(({ grade }) => grade === 'warning')
      .length,
    dismissed,
    ownTranslations: kept,
    policy: {
      correctAndApprove: letter.correctAndApprove,
      secondSignature: letter.secondSignature,
    },
    fourEyes,
    people: Object.fromEntries(accounts.map((id) => [id, given.names.get(id) ?? ''])),
  }
}

/** The warnings of this text that somebody answered; law in our own translation is named apart. */
function dismissedFindings(
  loaded: LoadedTranslation,
  dismissals: readonly Dismissal[],
): SignOffPayload['dismissed'] {
  return loaded.pairs.flatMap((pair) =>
    findingsOf(pair, loaded, dismissals).flatMap((finding) => {
      const { variant, check, context, details, ownTranslation, dismissal } = finding
      if (!dismissal || ownTranslation) return []
      const { reason, at, account } = dismissal
      const said = { check, ...(context === undefined ? {} : { context }), details: { ...details } }
      return [{ unit: pair.unit.number, variant, ...said, reason, at, account }]
    }),
  )
}

/** The findings that nobody has answered. */
export function openFindings(
  loaded: LoadedTranslation,
  dismissals: readonly Dismissal[],
): (PlacedFinding & { unit: number })[] {
  return loaded.pairs.flatMap((pair) =>
    findingsOf(pair, loaded, dismissals)
      .filter((finding) => finding.dismissal === null)
      .map((finding) => ({ ...finding, unit: pair.unit.number })),
  )
}

/** A quotation of law that a reviewer keeps in our own translation. */
export interface OwnTranslation {
  readonly unit: number
  readonly quotation: string
  readonly celex: string
  readonly reason: string
  readonly account: number
  readonly at: string
}

export function ownTranslations(
  loaded: LoadedTranslation,
  dismissals: readonly Dismissal[],
): OwnTranslation[] {
  return loaded.pairs.flatMap((pair) =>
    findingsOf(pair, loaded, dismissals).flatMap(({ ownTranslation, dismissal, details }) => {
      if (!ownTranslation || !dismissal) return []
      const { reason, account, at } = dismissal
      const [quotation, celex] = [String(details['quotation']), String(details['celex'])]
      return [{ unit: pair.unit.number, quotation, celex, reason, account, at }]
    }),
  )
}
