import type { StateCode } from '#app/domain/addressees/state-code.ts'
import type { Standing } from '#app/domain/confidence.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { VersionPart } from '#app/domain/sendings/fingerprint.ts'
import type { ReleasedBy, Sending } from '#app/domain/sendings/sending.ts'
import type { SupersededUnit } from '#app/domain/sendings/superseded.ts'
import { type VersionState, versionState, type Wait } from '#app/domain/sendings/version-state.ts'

/** Where a version stands, as the service says it. */
export interface Readiness {
  readonly release: ReleasedBy | 'draft'
  readonly wait: Wait | null
  /** The text signed last, where that stands in. */
  readonly lastSigned: { readonly edition: number; readonly at: string } | null
  /** It would stand in, but the letter means something else now. */
  readonly meansOtherwise: boolean
  readonly sending:
    | (Pick<Sending, 'id' | 'release' | 'sentOn' | 'channel' | 'reference' | 'acknowledged'> & {
        /** Where the version reads otherwise now. */
        readonly moved: readonly VersionPart[]
        readonly superseded: HeldOld | null
        readonly corrigendum: Corrigendum | null
      })
    | null
}

/** What a version that went out holds of a text that has changed since. */
export interface HeldOld {
  /** The number of the edition whose text it is. */
  readonly edition: number
  readonly units: readonly (Omit<SupersededUnit, 'unit'> & { readonly number: number })[]
}

/** The letter that corrects what went out. */
export interface Corrigendum {
  readonly draft: boolean
  /** How many corrections there are. */
  readonly count: number
  readonly mayDownload: boolean
}

/** A ministry version as the page shows it. */
export interface MinistryVersion extends Readiness {
  readonly state: StateCode
  readonly locale: Locale
  readonly ministry: string
  readonly mayDownload: boolean
  readonly proposedBlock: readonly Graded[]
  readonly proposedSalutation: Graded | null
  readonly block: readonly string[]
  readonly salutation: string | null
  readonly omissions: readonly (Graded & { readonly part: 'address' | 'salutation' })[]
  readonly confirmed: { readonly by: string; readonly at: string; readonly source: string } | null
}

interface Graded {
  readonly text: string
  readonly standing: Standing
}

/** `be-nl`: how the page's address and its forms name a version. */
export function versionKey({ state, locale }: Pick<MinistryVersion, 'state' | 'locale'>): string {
  return `${state}-${locale}`
}

/** What the form of a version begins with: the proposal, unless somebody has confirmed another text. */
export function formTexts(version: MinistryVersion): {
  readonly block: string
  readonly salutation: string
} {
  const { confirmed, block, proposedBlock, salutation, proposedSalutation } = version
  return confirmed
    ? { block: block.join('\n'), salutation: salutation ?? '' }
    : {
        block: proposedBlock.map(({ text }) => text).join('\n'),
        salutation: proposedSalutation?.text ?? salutation ?? '',
      }
}

/** The next version after this one, round the table, that leaves something out. */
export function nextUnconfirmed(versions: readonly MinistryVersion[], key?: string): string | null {
  const at = versions.findIndex((version) => versionKey(version) === key)
  const around = [...versions.slice(at + 1), ...versions.slice(0, Math.max(at, 0))]
  const next = around.find(isUnconfirmed)
  return next ? versionKey(next) : null
}

/** Whether something is left out of it because nobody has confirmed it. */
export function isUnconfirmed({ confirmed, omissions }: MinistryVersion): boolean {
  return confirmed === null && omissions.length > 0
}

/** Which versions the page can show alone. */
export const versionFilters = [
  'all',
  'waiting',
  'ready',
  'sent',
  'acknowledged',
  'moved',
  'superseded',
] as const
export type VersionFilter = (typeof versionFilters)[number]

export function readFilter(asked: string | null): VersionFilter {
  return versionFilters.find((filter) => filter === asked) ?? 'all'
}

export function isShown(version: Readiness, filter: VersionFilter): boolean {
  if (filter === 'all') return true
  if (filter === 'moved') return (version.sending?.moved.length ?? 0) > 0
  if (filter === 'superseded') return Boolean(version.sending?.superseded)
  return filterOf[versionState(version)] === filter
}

const filterOf: Readonly<Record<VersionState, VersionFilter>> = {
  'not-ready': 'waiting',
  draft: 'waiting',
  ready: 'ready',
  sent: 'sent',
  acknowledged: 'acknowledged',
}
