import type { MinistryVersion } from '#app/domain/addressees/ministry-version.ts'
import type { Fallback } from '#app/domain/document-settings.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { ReleasedBy } from '#app/domain/sendings/sending.ts'
import { type HeldText, isPrinted, supersedes } from '#app/domain/sendings/superseded.ts'
import type { Target } from '#app/domain/target.ts'
import type { UnitLimits } from '#app/domain/variants/version-units.ts'
import type { NextChange } from './next-edition.ts'
import { type ChangeKind, changeKinds, type Significance } from './unit-change.ts'

/** What publishing an edition does to the work there is, before it is done. */
export interface EditionEffects {
  readonly changes: Readonly<Record<ChangeKind, number>>
  readonly significances: Readonly<Record<Significance, number>>
  /** The locales whose sign-off no longer stands. */
  readonly fallen: readonly Locale[]
  /** The locales whose sign-off stands all the same. */
  readonly standing: readonly Locale[]
  /** How many texts must be confirmed again. */
  readonly stale: number
  /** How many units begin without a text, over all locales. */
  readonly empty: number
  /** The ministry versions that can go out now, and then cannot, or read otherwise. */
  readonly versions: readonly MinistryVersion[]
  /** How many signatories must be asked for their consent again. */
  readonly consents: number
  /** The ministry versions that went out, and hold what is no longer the letter. */
  readonly sent: readonly MinistryVersion[]
}

/** The work on a letter as an edition finds it. */
export interface WorkBefore {
  readonly translations: readonly {
    readonly locale: Locale
    readonly signedOff: boolean
    readonly targets: readonly (Pick<Target, 'text' | 'stale'> & { readonly unitId: number })[]
  }[]
  /** All ministry versions, with what releases each now. */
  readonly versions: readonly (MinistryVersion & {
    readonly release: ReleasedBy | 'draft'
    readonly fallback: Fallback
    /** What went out last; `null` where nothing did. */
    readonly holds: HeldText['reads'] | null
  })[]
  readonly limits: UnitLimits
  /** How many there are. */
  readonly signatories: number
}

/** Foretells what an edition with these changes does. */
export function effectsOf(changes: readonly NextChange[], before: WorkBefore): EditionEffects {
  const weighty = changes.filter(isWeighty)
  const signed = before.translations.filter(({ signedOff }) => signedOff).map((one) => one.locale)
  const fallen = weighty.length > 0 ? signed : []
  const moved = new Set(
    weighty.flatMap(({ unit, kind }) => (kind === 'removed' ? [] : (unit ?? []))),
  )
  const opened = changes.filter(({ opens }) => opens)
  return {
    changes: count(changeKinds, changes, ({ kind }) => kind),
    significances: count(
      ['typo', 'update', 'meaning'],
      changes,
      ({ significance }) => significance,
    ),
    fallen,
    standing: signed.filter((locale) => !fallen.includes(locale)),
    stale: before.translations
      .flatMap(({ targets }) => targets)
      .filter(({ unitId, text, stale }) => moved.has(unitId) && text !== '' && !stale).length,
    empty: before.translations.flatMap(({ targets }) => {
      const written = new Set(targets.flatMap(({ unitId, text }) => (text === '' ? [] : unitId)))
      return opened.filter(({ unit }) => unit === null || !written.has(unit))
    }).length,
    consents: changes.some(isMeant) ? before.signatories : 0,
    versions: before.versions.filter((version) => isTouched(version, changes, before.limits)),
    sent: before.versions.filter(({ state, holds: reads }) => {
      return reads && changes.some((change) => supersedes(change, { state, reads }, before.limits))
    }),
  }
}

/** Whether a version that can go out reads otherwise after the changes, or is no longer released. */
function isTouched(
  { release, fallback, state }: WorkBefore['versions'][number],
  changes: readonly NextChange[],
  limits: UnitLimits,
): boolean {
  const meansOtherwise = changes.some(isMeant)
  switch (release) {
    case 'draft':
      return false
    case 'source':
    case 'fallback':
      return changes.some((change) => isPrinted(change, state, limits))
    case 'last-signed':
      return meansOtherwise
    case 'signed-off':
      return fallback === 'last-signed' ? meansOtherwise : changes.some(isWeighty)
  }
}

function isMeant({ significance }: NextChange): boolean {
  return significance === 'meaning'
}

function isWeighty({ significance }: NextChange): boolean {
  return significance !== 'typo'
}

function count<Key extends string>(
  keys: readonly Key[],
  changes: readonly NextChange[],
  keyOf: (change: NextChange) => Key,
): Record<Key, number> {
  const counted = keys.map((key) => [key, changes.filter((one) => keyOf(one) === key).length])
  return Object.fromEntries(counted)
}
