import { json, redirect, type TypedResponse } from '@remix-run/node'
import type { Refusal, RefusalCode, Result } from '#app/domain/result.ts'

const statuses = {
  'account/disabled': 409,
  'account/email-invalid': 422,
  'account/email-taken': 409,
  'account/last-administrator': 409,
  'account/name-missing': 422,
  'account/no-session': 404,
  'account/not-found': 404,
  'account/password-common': 422,
  'account/password-long': 422,
  'account/password-short': 422,
  'account/too-many-tries': 429,
  'account/wrong-password': 422,
  'account/wrong-sign-in': 422,
  'actor/not-allowed': 403,
  'addressee/changed-meanwhile': 409,
  'addressee/file-invalid': 422,
  'addressee/incomplete': 409,
  'addressee/not-found': 404,
  'addressee/source-missing': 422,
  'addressee/value-invalid': 422,
  'backup/broken': 409,
  'backup/exists': 409,
  'batch/changed': 409,
  'batch/empty': 422,
  'batch/not-shown': 409,
  'batch/own-work': 409,
  'certificate/not-genuine': 409,
  'certificate/other-installation': 409,
  'certificate/unreadable': 422,
  'checkpoint/not-genuine': 409,
  'checkpoint/other-history': 409,
  'checkpoint/other-installation': 409,
  'checkpoint/unreadable': 422,
  'comment/empty': 422,
  'edition/already-confirmed': 409,
  'edition/locale-open': 409,
  'edition/no-text': 422,
  'edition/not-confirmed': 409,
  'edition/signatories-changed': 409,
  'edition/variant-written': 409,
  'cut/bad-place': 422,
  'cut/no-name': 422,
  'cut/not-found': 404,
  'cut/changed-meanwhile': 409,
  'cut/not-neighbours': 409,
  'finding/not-found': 404,
  'finding/reason-missing': 422,
  'finding/reviewers-only': 403,
  'history/unsound': 409,
  'input/binary': 422,
  'input/empty': 422,
  'input/encoding-unknown': 422,
  'input/too-large': 413,
  'input/too-many-units': 422,
  'law/act-unknown': 422,
  'law/passage-unknown': 404,
  'law/place-unknown': 422,
  'law/source-missing': 422,
  'law/text-missing': 422,
  'letter/brief-too-long': 422,
  'letter/changed-meanwhile': 409,
  'letter/not-found': 404,
  'letter/title-missing': 422,
  'link/used-or-expired': 410,
  'logo/no-name': 422,
  'logo/no-picture': 422,
  'logo/too-large': 413,
  'logo/too-many-pixels': 422,
  'locale/already-open': 409,
  'locale/is-source': 409,
  'locale/not-open': 404,
  'paste/nothing-to-enter': 422,
  'paste/changed-meanwhile': 409,
  'person/last-coordinator': 409,
  'person/locale-missing': 422,
  'person/not-found': 404,
  'sending/acknowledged': 409,
  'sending/changed-meanwhile': 409,
  'sending/day-invalid': 422,
  'sending/no-format': 422,
  'sending/none-chosen': 422,
  'sending/not-found': 404,
  'sending/not-ready': 409,
  'sending/reason-missing': 422,
  'sending/taken-back': 409,
  'sending/under-embargo': 409,
  'sign-off/author': 409,
  'sign-off/errors': 409,
  'sign-off/incomplete': 409,
  'sign-off/not-found': 404,
  'sign-off/not-yours': 409,
  'sign-off/reason-missing': 422,
  'sign-off/standing': 409,
  'sign-off/statement-missing': 422,
  'sign-off/text-changed': 409,
  'signatory/alike': 409,
  'signatory/changed-meanwhile': 409,
  'signatory/file-invalid': 422,
  'signatory/group-unknown': 422,
  'signatory/name-missing': 422,
  'signatory/none-chosen': 422,
  'signatory/not-found': 404,
  'signatory/too-long': 422,
  'signatory/too-many': 422,
  'target/changed-meanwhile': 409,
  'target/comment-missing': 422,
  'target/empty': 422,
  'target/not-found': 404,
  'target/own-work': 409,
  'target/signed-off': 409,
  'target/too-long': 422,
  'target/wrong-state': 409,
  'unit/limit-changed': 409,
  'unit/limit-empty': 422,
  'unit/not-limitable': 422,
  'variant/not-found': 404,
  'variant/same-as-base': 422,
  'waiver/not-alone': 409,
  'waiver/not-found': 404,
  'waiver/reason-missing': 422,
  'waiver/standing': 409,
  'version/none-ready': 409,
  'version/not-found': 404,
} satisfies Record<RefusalCode, number>

export function statusOf(refusal: RefusalCode): number {
  return statuses[refusal]
}

/** What the page shows again beside a refusal, for browsers that have loaded it anew. */
export type Typed = Readonly<Record<string, string>>

/** A refusal on its way to the page. */
export type Refused = Refusal & { readonly typed?: Typed }

/**
 * Turns the answer of a service into the answer of HTTP: back to the page after success, so that a
 * plain form works without scripts; a refusal stays on the page, which shows it beside what was typed.
 */
export function reply<T>(
  result: Result<T>,
  back: string,
  { headers, typed }: { headers?: HeadersInit; typed?: Typed } = {},
): TypedResponse<Refused> {
  if (!result.ok) return refused(result, typed)
  return redirect(back, headers ? { status: 303, headers } : 303)
}

/** The refusal itself; never put a password in `typed`. */
export function refused(refusal: Refusal, typed?: Typed): TypedResponse<Refused> {
  return json(typed ? { ...refusal, typed } : refusal, { status: statusOf(refusal.refusal) })
}

/** For a page that cannot be shown without the value: the refusal becomes the page. */
export function orRefuse<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw refused(result)
}
