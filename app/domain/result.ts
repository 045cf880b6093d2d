/**
 * What a person may be refused. Each code has one HTTP status (`app/web/reply.server.ts`, checked by
 * the compiler) and one message in `locales/<ui-locale>/refusals.json` (checked by a test).
 */
export const refusalCodes = [
  'account/disabled',
  'account/email-invalid',
  'account/email-taken',
  'account/last-administrator',
  'account/name-missing',
  'account/no-session',
  'account/not-found',
  'account/password-common',
  'account/password-long',
  'account/password-short',
  'account/too-many-tries',
  'account/wrong-password',
  'account/wrong-sign-in',
  'actor/not-allowed',
  'addressee/changed-meanwhile',
  'addressee/file-invalid',
  'addressee/incomplete',
  'addressee/not-found',
  'addressee/source-missing',
  'addressee/value-invalid',
  'backup/broken',
  'backup/exists',
  'batch/changed',
  'batch/empty',
  'batch/not-shown',
  'batch/own-work',
  'certificate/not-genuine',
  'certificate/other-installation',
  'certificate/unreadable',
  'checkpoint/not-genuine',
  'checkpoint/other-history',
  'checkpoint/other-installation',
  'checkpoint/unreadable',
  'comment/empty',
  'edition/already-confirmed',
  'edition/locale-open',
  'edition/no-text',
  'edition/not-confirmed',
  'edition/signatories-changed',
  'edition/variant-written',
  'cut/bad-place',
  'cut/no-name',
  'cut/not-found',
  'cut/changed-meanwhile',
  'cut/not-neighbours',
  'finding/not-found',
  'finding/reason-missing',
  'finding/reviewers-only',
  'history/unsound',
  'input/binary',
  'input/empty',
  'input/encoding-unknown',
  'input/too-large',
  'input/too-many-units',
  'law/act-unknown',
  'law/passage-unknown',
  'law/place-unknown',
  'law/source-missing',
  'law/text-missing',
  'letter/brief-too-long',
  'letter/changed-meanwhile',
  'letter/not-found',
  'letter/title-missing',
  'link/used-or-expired',
  'logo/no-name',
  'logo/no-picture',
  'logo/too-large',
  'logo/too-many-pixels',
  'locale/already-open',
  'locale/is-source',
  'locale/not-open',
  'paste/nothing-to-enter',
  'paste/changed-meanwhile',
  'person/last-coordinator',
  'person/locale-missing',
  'person/not-found',
  'sending/acknowledged',
  'sending/changed-meanwhile',
  'sending/day-invalid',
  'sending/no-format',
  'sending/none-chosen',
  'sending/not-found',
  'sending/not-ready',
  'sending/reason-missing',
  'sending/taken-back',
  'sending/under-embargo',
  'sign-off/author',
  'sign-off/errors',
  'sign-off/incomplete',
  'sign-off/not-found',
  'sign-off/not-yours',
  'sign-off/reason-missing',
  'sign-off/standing',
  'sign-off/statement-missing',
  'sign-off/text-changed',
  'signatory/alike',
  'signatory/changed-meanwhile',
  'signatory/file-invalid',
  'signatory/group-unknown',
  'signatory/name-missing',
  'signatory/none-chosen',
  'signatory/not-found',
  'signatory/too-long',
  'signatory/too-many',
  'target/changed-meanwhile',
  'target/comment-missing',
  'target/empty',
  'target/not-found',
  'target/own-work',
  'target/signed-off',
  'target/too-long',
  'target/wrong-state',
  'unit/limit-changed',
  'unit/limit-empty',
  'unit/not-limitable',
  'variant/not-found',
  'variant/same-as-base',
  'waiver/not-alone',
  'waiver/not-found',
  'waiver/reason-missing',
  'waiver/standing',
  'version/none-ready',
  'version/not-found',
] as const

export type RefusalCode = (typeof refusalCodes)[number]

/** What the message of a refusal names: a number, a limit, a name. Never letter text. */
export type RefusalDetails = Readonly<Record<string, string | number>>

export interface Refusal {
  readonly ok: false
  readonly refusal: RefusalCode
  readonly details?: RefusalDetails
}

export type Result<T> = { readonly ok: true; readonly value: T } | Refusal

export function accept<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function refuse(refusal: RefusalCode, details?: RefusalDetails): Refusal {
  return details ? { ok: false, refusal, details } : { ok: false, refusal }
}

/** Whether this is a refusal of ours, wherever it has been since. */
export function isRefusal(value: unknown): value is Refusal {
  if (typeof value !== 'object' || value === null || !('refusal' in value)) return false
  return (refusalCodes as readonly unknown[]).includes(value.refusal)
}
