import type { UnitChange } from './editions/unit-change.ts'
import { asksForSecond } from './second-step.ts'
import type { SignedUnit, SignOff, SignOffStanding, TranslationText } from './sign-off.ts'
import type { Target } from './target.ts'
import type { Unit } from './unit.ts'
import type { Override } from './variants/override.ts'
import { variants } from './variants/variant.ts'

interface Judged extends SignOff {
  readonly payload: string
  /** The number of the edition that was signed. */
  readonly edition: number
  readonly standing: SignOffStanding
}

/** The sign-off that released a translation last, though its text is not what the translation reads now. */
export interface FallenSignOff<One> {
  readonly signOff: One
  /** Whether an edition since changed what the letter means: no older text stands in for it. */
  readonly meansOtherwise: boolean
}

/**
 * The last sign-off that stood, where it fell because a text or the source moved on. What somebody took
 * back stands in for nothing, and nor does what was signed before it.
 */
export function fallenSignOff<One extends Judged>(
  signOffs: readonly One[],
  changes: readonly UnitChange[],
): FallenSignOff<One> | null {
  const signOff = signOffs.findLast(
    ({ standing, payload, second }) => standing !== 'waits' && (second || !asksForSecond(payload)),
  )
  if (signOff?.standing !== 'lapsed' && signOff?.standing !== 'superseded') return null
  const meansOtherwise =
    signOff.standing === 'superseded' ||
    changes.some((one) => one.edition > signOff.edition && one.significance === 'meaning')
  return { signOff, meansOtherwise }
}

/** A translation as it was signed. `units` are those of the edition it was signed in. */
export function signedPairs({ payload, edition }: Judged, units: readonly Unit[]): SignedUnit[] {
  const { text }: { text: TranslationText } = JSON.parse(payload)
  const signed = new Map(text.units.map((one) => [one.number, one]))
  return units.flatMap((unit) => {
    const own = signed.get(unit.number)
    if (!own) return []
    const written: Target = { ...released, id: 0, edition, text: own.target }
    const overrides = variants.flatMap((variant): Override[] => {
      const wording = own.variants?.[variant]
      return wording === undefined ? [] : [{ ...released, edition, variant, text: wording }]
    })
    return [{ unit: { ...unit, text: own.source }, target: written, overrides }]
  })
}

const released = {
  state: 'reviewed',
  version: 0,
  authors: [],
  provenance: 'person',
  reviewedBy: null,
  stale: false,
} as const satisfies Omit<Target, 'id' | 'text' | 'edition'>
