import { type Actor, type LetterRole, rolesIn } from './actor.ts'
import type { Locale } from './locale.ts'
import { accept, type Result, refuse } from './result.ts'

type Holder = LetterRole | 'administrator' | 'operator' | 'person' | 'visitor'

const everyRole = ['coordinator', 'translator', 'reviewer', 'observer'] as const

/**
 * Who may do what: the one table. A translator or reviewer acts in their own locale only.
 * `person` is anybody signed in, `operator` whoever works at the machine's own command line.
 */
export const permissions = {
  'session.start': ['visitor', 'person'],
  'session.end': ['person'],
  'session.extend': ['person'],
  'account.change-own': ['person'],
  'account.invite': ['administrator', 'coordinator', 'operator'],
  'account.manage': ['administrator', 'operator'],
  'backup.make': ['operator'],
  'key.change': ['operator'],
  'dictionary.change': ['operator'],
  'dictionary.read': ['person'],
  'work.see': ['person'],
  'letter.list': ['person', 'operator'],
  'letter.import': ['person', 'operator'],
  'letter.see': [...everyRole, 'operator'],
  'letter.change': ['coordinator', 'operator'],
  'source.see': [...everyRole],
  'source.edit': ['coordinator', 'operator'],
  'edition.prepare': ['coordinator'],
  'edition.publish': ['coordinator'],
  'source.reword': ['coordinator'],
  'source.judge-wording': ['coordinator', 'reviewer'],
  'signatory.change': ['coordinator', 'operator'],
  'locale.open': ['coordinator', 'operator'],
  'people.manage': ['coordinator', 'operator'],
  'addressee.confirm': ['coordinator'],
  'addressee.see': ['person'],
  'addressee.edit': ['coordinator'],
  'form.check': ['reviewer'],
  'law.see': ['person'],
  'law.enter': ['coordinator', 'translator', 'reviewer'],
  'term.see': ['person'],
  'term.propose': ['translator', 'reviewer'],
  'term.edit': ['coordinator', 'operator'],
  'translation.read': [...everyRole, 'operator'],
  'translation.relay': [...everyRole],
  'translation.paste': ['translator', 'operator'],
  'target.write': ['translator'],
  'target.review': ['reviewer'],
  'target.reopen': ['translator', 'reviewer', 'coordinator'],
  'finding.dismiss': ['translator', 'reviewer'],
  'finding.own-translation': ['reviewer'],
  'note.write': [...everyRole],
  'note.pin': ['coordinator', 'translator', 'reviewer'],
  'query.list': [...everyRole],
  'query.answer': [...everyRole],
  'suggestion.make': ['coordinator', 'reviewer', 'observer'],
  'word.accept': ['translator', 'reviewer'],
  'memory.see': ['person', 'operator'],
  'memory.edit': ['coordinator', 'reviewer'],
  'memory.release': ['coordinator'],
  'parity.see': [...everyRole],
  'parity.mark': ['coordinator'],
  'parity.answer': ['reviewer'],
  'parity.state': ['coordinator'],
  'four-eyes.waive': ['coordinator'],
  'sign-off.sign': ['reviewer'],
  'sign-off.second': ['coordinator', 'reviewer'],
  'sign-off.withdraw': ['coordinator', 'reviewer'],
  'sign-off.void': ['coordinator'],
  'version.download-draft': ['coordinator', 'translator', 'reviewer', 'operator'],
  'version.download-signed': [...everyRole, 'operator'],
  'version.mark-sent': ['coordinator'],
  'certificate.download': ['coordinator', 'reviewer', 'operator'],
  'certificate.download-all': ['coordinator', 'operator'],
  'certificate.check': ['operator'],
  'package.download': ['coordinator', 'operator'],
  'history.verify': ['coordinator', 'operator'],
} satisfies Record<string, readonly Holder[]>

export type Action = keyof typeof permissions

export interface Scope {
  /** `any`: what is everybody's, such as the register, is open to whoever holds the role somewhere. */
  readonly letter?: number | 'any'
  readonly locale?: Locale
}

export function may(actor: Actor, action: Action, scope: Scope = {}): boolean {
  const holders: readonly Holder[] = permissions[action]
  return holdings(actor, scope).some((holding) => holders.includes(holding))
}

/**
 * Lets the work go on, or says no. Where somebody may not even see the letter, it does not exist for
 * them: nobody learns from a refusal which letters there are.
 */
export function authorize(actor: Actor, action: Action, scope: Scope = {}): Result<true> {
  if (may(actor, action, scope)) return accept(true)
  const { letter } = scope
  const hidden = typeof letter === 'number' && !may(actor, 'letter.see', { letter })
  return refuse(hidden ? 'letter/not-found' : 'actor/not-allowed')
}

function holdings(actor: Actor, { letter, locale }: Scope): Holder[] {
  const roles: Holder[] = letter === undefined ? [] : rolesIn(actor, letter, locale)
  if (actor.operator) roles.push('operator')
  if (actor.administrator) roles.push('administrator')
  roles.push(actor.id === null ? 'visitor' : 'person')
  return roles
}
