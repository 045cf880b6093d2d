import type { LetterRole } from './actor.ts'
import { isBlank } from './blank.ts'
import type { UsedMatch } from './memory/pair-match.ts'
import { accept, type Result, refuse } from './result.ts'
import { maxTargetLength, type Provenance, type State, type Target } from './target.ts'

/** Why a reviewer returns a target (ISO 17100 leaves the list open; these follow MQM's top level). */
export const rejectCategories = [
  'accuracy',
  'terminology',
  'style',
  'grammar',
  'convention',
  'other',
] as const
export type RejectCategory = (typeof rejectCategories)[number]

/** How much a returned text matters to its readers (MQM's levels). */
export const rejectSeverities = ['minor', 'major', 'critical'] as const
export type RejectSeverity = (typeof rejectSeverities)[number]

/** A text that somebody wrote, by what they say from a match of the memory. */
interface WrittenText {
  readonly version: number
  readonly text: string
  readonly match?: UsedMatch | undefined
  /** Who suggested the words it began with: authors of it, too. */
  readonly suggestedBy?: readonly number[] | undefined
}

/** What can be done to a target; each names the version it was made from. */
export type Command =
  | (WrittenText & { readonly kind: 'keep-draft' })
  | {
      readonly kind: 'enter'
      readonly version: number
      readonly text: string
      readonly provenance: Exclude<Provenance, 'person'>
    }
  | (WrittenText & { readonly kind: 'confirm' })
  /** `edition` is the number of the one that the text was made from, where that is known. */
  | {
      readonly kind: 'restore'
      readonly version: number
      readonly text: string
      readonly edition?: number
    }
  | { readonly kind: 'approve'; readonly version: number }
  | (WrittenText & { readonly kind: 'correct' })
  | {
      readonly kind: 'reject'
      readonly version: number
      readonly category: RejectCategory
      readonly severity: RejectSeverity
      readonly comment: string
    }
  | { readonly kind: 'reopen'; readonly version: number }

export type CommandKind = Command['kind']

export const commandKinds = [
  'keep-draft',
  'enter',
  'confirm',
  'restore',
  'approve',
  'correct',
  'reject',
  'reopen',
] as const satisfies readonly CommandKind[]

/** Who acts, and under what the target stands. */
export interface Circumstances {
  /** `null`: the operator, who may only enter drafts. */
  readonly person: number | null
  readonly roles: readonly (LetterRole | 'operator')[]
  /** Whether a sign-off holds the text: it stands, or waits for its second signature. */
  readonly signedOff: boolean
  /** Whether a coordinator lets this person, who works here alone, approve what they wrote. */
  readonly waived: boolean
  /** The letter's policy (ISO 17100 revision): a reviewer may correct and approve in one act. */
  readonly correctAndApprove: boolean
  /** The number of the edition that is the newest: what is confirmed is confirmed against its source. */
  readonly edition: number
}

interface Rule {
  readonly from: readonly State[]
  readonly to: State
  readonly roles: readonly (LetterRole | 'operator')[]
}

/** Every move a target can make. A move that is not in this table does not exist. */
export const rules: Record<CommandKind, Rule> = {
  'keep-draft': { from: ['initial', 'translated'], to: 'initial', roles: ['translator'] },
  enter: { from: ['initial'], to: 'initial', roles: ['translator', 'operator'] },
  confirm: { from: ['initial', 'translated'], to: 'translated', roles: ['translator'] },
  restore: { from: ['initial', 'translated'], to: 'initial', roles: ['translator', 'reviewer'] },
  approve: { from: ['translated'], to: 'reviewed', roles: ['reviewer'] },
  correct: { from: ['translated', 'reviewed'], to: 'translated', roles: ['reviewer'] },
  reject: { from: ['translated', 'reviewed'], to: 'initial', roles: ['reviewer'] },
  reopen: {
    from: ['reviewed'],
    to: 'initial',
    roles: ['translator', 'reviewer', 'coordinator'],
  },
}

/** What the workflow is about, be it a target or a wording of a region. */
export type Written = Omit<Target, 'id'>

/** Decides what a command makes of a text. Pure: the caller stores the answer. */
export function advance<Text extends Written>(
  target: Text,
  command: Command,
  given: Circumstances,
): Result<Text> {
  const rule = rules[command.kind]
  if (!rule.roles.some((role) => given.roles.includes(role))) return refuse('actor/not-allowed')
  if (command.version !== target.version) return refuse('target/changed-meanwhile')
  if (!rule.from.includes(target.state)) {
    return refuse(target.stale ? 'target/stale' : 'target/wrong-state')
  }
  const obstacle = obstacleTo(target, command, given)
  if (obstacle) return obstacle
  const next = { ...target, ...outcome(target, command, given), version: target.version + 1 }
  return accept(next)
}

function obstacleTo(target: Written, command: Command, given: Circumstances) {
  if ('text' in command && command.text.length > maxTargetLength) {
    return refuse('target/too-long', { limit: maxTargetLength, length: command.text.length })
  }
  switch (command.kind) {
    case 'confirm':
    case 'correct':
    case 'enter':
    case 'restore':
      return isBlank(command.text) ? refuse('target/empty') : undefined
    case 'approve':
      return isAuthor(target, given) && !given.waived ? refuse('target/own-work') : undefined
    case 'reject':
      return command.comment.trim() === '' ? refuse('target/comment-missing') : undefined
    case 'reopen':
      return given.signedOff && !mayBreakSignOff(given) ? refuse('target/signed-off') : undefined
    case 'keep-draft':
      return undefined
  }
}

function isAuthor(target: Written, { person }: Circumstances): boolean {
  return person === null || target.authors.includes(person)
}

/** Whether somebody may change what a standing sign-off releases. */
export function mayBreakSignOff({ roles }: Pick<Circumstances, 'roles'>): boolean {
  return roles.includes('reviewer') || roles.includes('coordinator')
}

type Outcome = Omit<Written, 'version'>

/** What the command does to a target. An approval changes nothing of the text that was read. */
function outcome(target: Written, command: Command, given: Circumstances): Outcome {
  const { to } = rules[command.kind]
  switch (command.kind) {
    case 'approve':
      return { ...target, state: to, reviewedBy: given.person }
    case 'reject':
      return { ...target, state: to, reviewedBy: null }
    case 'reopen':
      return { ...target, state: to, reviewedBy: null, authors: [] }
    case 'enter':
      return {
        text: command.text,
        state: to,
        provenance: command.provenance,
        reviewedBy: null,
        authors: withAuthor([], given),
        ...madeNow(given),
      }
    case 'correct':
      return corrected(target, command.text, given)
    case 'keep-draft':
      return written(
        suggested(target, command),
        command.text,
        to,
        given,
        target.text === '' ? madeNow(given) : target,
      )
    case 'confirm':
      return written(suggested(target, command), command.text, to, given, madeNow(given))
    case 'restore':
      return written(target, command.text, to, given, {
        ...target,
        edition: command.edition ?? target.edition,
      })
  }
}

/** What is confirmed, or put where nothing was, is made from the source as it reads now. */
function madeNow({ edition }: Circumstances): Source {
  return { edition, stale: false }
}

/** The source that a text was made from, and whether it moved since. */
type Source = Pick<Written, 'edition' | 'stale'>

/** Whose words somebody took over is an author as they are. */
function suggested<Text extends Written>(target: Text, { suggestedBy = [] }: WrittenText): Text {
  return { ...target, authors: [...new Set([...target.authors, ...suggestedBy])] }
}

/** A text that a person wrote or took upon themselves. An emptied target has no author. */
function written(
  target: Written,
  text: string,
  state: State,
  given: Circumstances,
  { edition, stale }: Source,
): Outcome {
  return {
    edition,
    stale: stale && text !== '',
    text,
    state,
    provenance: text === target.text ? target.provenance : 'person',
    reviewedBy: null,
    authors: text === '' ? [] : withAuthor(target.authors, given),
  }
}

/** Without the policy a correction makes its reviewer an author, and a second reviewer must look. */
function corrected(target: Written, text: string, given: Circumstances): Outcome {
  if (given.correctAndApprove && !isAuthor(target, given)) {
    return {
      text,
      state: 'reviewed',
      provenance: 'person',
      reviewedBy: given.person,
      authors: target.authors,
      ...madeNow(given),
    }
  }
  const before = target.state === 'reviewed' ? [] : target.authors
  return written({ ...target, authors: before }, text, 'translated', given, madeNow(given))
}

function withAuthor(authors: readonly number[], { person }: Circumstances): number[] {
  return person === null ? [...authors] : [...new Set([...authors, person])]
}
