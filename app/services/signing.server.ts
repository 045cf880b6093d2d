import type { UnitLimit } from '#app/domain/addressees/limits.ts'
import type { Locale } from '#app/domain/locale.ts'
import { may } from '#app/domain/permissions.ts'
import { accept, type Result } from '#app/domain/result.ts'
import { signersOf } from '#app/domain/second-step.ts'
import {
  isAuthorAt,
  type Lapse,
  missingReviews,
  type SignOffStanding,
  type TranslationState,
} from '#app/domain/sign-off.ts'
import { type ShownState, shownState } from '#app/domain/target.ts'
import type { UnitKind } from '#app/domain/unit.ts'
import type { Variant } from '#app/domain/variants/variant.ts'
import { reviewedByAuthor, type ShownWaiver, shownWaivers } from '#app/domain/waiver.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import { listDismissals } from '#db/queries/dismissals.ts'
import { listSignatories, type StoredSignatory } from '#db/queries/signatories.ts'
import type { Context } from './context.server.ts'
import type { PlacedFinding } from './findings.server.ts'
import { headOf, type LetterHead } from './letters.server.ts'
import { loadRenewal, type Renewal } from './renewals.server.ts'
import { type OwnTranslation, openFindings, ownTranslations } from './sign-off-payload.server.ts'
import { type LoadedTranslation, loadTranslation, type Pair } from './translations.server.ts'

/** The finished letter to read through, with everything that decides whether it can be released. */
export interface SigningView {
  readonly head: LetterHead
  readonly locale: Locale
  readonly state: TranslationState
  /** Binds the form to exactly the text on the page. */
  readonly digest: string
  readonly units: readonly SigningUnit[]
  readonly signatories: readonly SigningSignatory[]
  /** How many units still wait for a review. */
  readonly missing: number
  readonly findings: readonly (PlacedFinding & { unit: number })[]
  /** Where law is quoted and a reviewer keeps a translation of our own. */
  readonly ownTranslations: readonly OwnTranslationView[]
  /** How many texts this person is an author of. */
  readonly own: number
  /** Where a coordinator let one person do without a second, newest first. */
  readonly waivers: readonly ShownWaiver[]
  /** The units with a text that its own author approved. */
  readonly reviewedByAuthor: readonly number[]
  readonly mayWrite: boolean
  readonly maySign: boolean
  /** The sign-off that waits for its second signature. */
  readonly waiting: FirstSignature | null
  readonly mayWithdraw: boolean
  readonly mayVoid: boolean
  readonly mayCertify: boolean
  /** What this person is asked, whose sign-off a change has felled. */
  readonly renewal: Renewal | null
  /** Newest first. */
  readonly signOffs: readonly SignOffView[]
}

export interface SigningUnit {
  readonly number: number
  readonly kind: UnitKind
  readonly source: string
  readonly text: string
  readonly state: ShownState | null
  /** `null`: for every addressee. */
  readonly limit: UnitLimit | null
  /** What regions word otherwise. */
  readonly variants: readonly {
    readonly variant: Variant
    readonly text: string
    readonly state: ShownState
  }[]
}

export interface SigningSignatory
  extends Omit<StoredSignatory, 'groupUnitId' | 'descriptorUnitId' | 'consent'> {
  /** Numbers of the units that hold the group heading and the descriptor. */
  readonly group: number | null
  readonly descriptor: number | null
}

export interface OwnTranslationView extends Omit<OwnTranslation, 'account'> {
  readonly by: string
}

/** Who vouches for a text, when and how. */
export interface SignatureView {
  readonly by: string
  readonly at: string
  readonly statement: string
}

export interface FirstSignature extends SignatureView {
  /** Names what was signed first. */
  readonly digest: string
  /** Whether it is this person's own, who then does not sign second. */
  readonly mine: boolean
  /** Whether this person's role lets them sign second. */
  readonly maySecond: boolean
}

export interface SignOffView {
  readonly id: number
  readonly by: string
  readonly at: string
  readonly statement: string
  readonly digest: string
  /** The number of the edition that was signed. */
  readonly edition: number
  readonly standing: SignOffStanding
  /** Why it lapsed, where it did. */
  readonly lapsedBy: readonly Lapse[]
  readonly second: SignatureView | null
  readonly ended: { readonly by: string; readonly at: string; readonly reason: string } | null
}

export async function readSigning(
  ctx: Context,
  letterId: number,
  locale: Locale,
): Promise<Result<SigningView>> {
  const result = await loadTranslation(ctx, 'translation.read', letterId, locale)
  if (!result.ok) return result
  const loaded = result.value
  const { letter, edition, translation, pairs, text, digest, state, waivers } = loaded
  const dismissals = await listDismissals(ctx.db, translation.id)
  const names = await listAccountNames(ctx.db)
  const scope = { letter: letterId, locale }
  const me = ctx.actor.id ?? 0
  const held = loaded.standing ?? loaded.waiting
  return accept({
    head: headOf(letter, edition),
    locale,
    state,
    digest,
    units: pairs.map((pair, index) => signingUnit(pair, text.units[index]?.target ?? '', loaded)),
    signatories: numbered(await listSignatories(ctx.db, edition.id), loaded),
    missing: missingReviews(pairs.filter(({ late }) => !late)),
    findings: openFindings(loaded, dismissals),
    ownTranslations: ownTranslations(loaded, dismissals).map(({ account, ...rest }) => ({
      ...rest,
      by: names.get(account) ?? '',
    })),
    own: ownTexts(loaded, me),
    waiting: firstSignature(loaded, names, {
      me,
      maySecond: may(ctx.actor, 'sign-off.second', scope),
    }),
    waivers: shownWaivers(waivers.all, names),
    reviewedByAuthor: reviewedByAuthor(pairs),
    mayWrite: may(ctx.actor, 'target.write', scope),
    maySign: may(ctx.actor, 'sign-off.sign', scope),
    mayWithdraw:
      held !== null && signersOf(held).includes(me) && may(ctx.actor, 'sign-off.withdraw', scope),
    mayVoid: held !== null && may(ctx.actor, 'sign-off.void', scope),
    mayCertify: may(ctx.actor, 'certificate.download', scope),
    renewal: await loadRenewal(ctx, loaded),
    signOffs: loaded.signOffs.toReversed().map((signOff) => ({
      id: signOff.id,
      by: names.get(signOff.account) ?? '',
      at: signOff.signedAt,
      statement: signOff.statement,
      digest: signOff.textDigest,
      edition: signOff.edition,
      standing: signOff.standing,
      lapsedBy: signOff.lapsedBy,
      second: signOff.second && {
        by: names.get(signOff.second.account) ?? '',
        at: signOff.second.at,
        statement: signOff.second.statement,
      },
      ended: signOff.end && {
        by: names.get(signOff.end.account) ?? '',
        at: signOff.end.at,
        reason: signOff.end.reason,
      },
    })),
  })
}

/** How many texts keep this person from signing. A waiver makes nobody a second person. */
function ownTexts({ pairs, retired, waivers, waiting }: LoadedTranslation, me: number): number {
  if (waivers.inForce?.account === me && !waiting) return 0
  return [...pairs, ...retired].filter((pair) => isAuthorAt(pair, me)).length
}

function firstSignature(
  { waiting }: LoadedTranslation,
  names: ReadonlyMap<number, string>,
  { me, maySecond }: { readonly me: number; readonly maySecond: boolean },
): FirstSignature | null {
  if (!waiting) return null
  const { account, signedAt, statement, digest } = waiting
  const by = names.get(account) ?? ''
  return { by, at: signedAt, statement, digest, mine: account === me, maySecond }
}

/** `text` is what the finished letter reads there. */
function signingUnit(
  { unit, target, overrides, late = false }: Pair,
  text: string,
  { standing, limits }: LoadedTranslation,
): SigningUnit {
  const { number, kind } = unit
  const signed = standing !== null && !late
  // A date without words of its own is written by rule: it is not empty.
  const byRule = kind === 'date' && target?.text === ''
  return {
    number,
    kind,
    source: unit.text,
    text,
    state: target && !byRule ? shownState(target, signed) : null,
    limit: limits.get(unit.id) ?? null,
    variants: overrides.map((override) => ({
      variant: override.variant,
      text: override.text,
      state: shownState(override, signed),
    })),
  }
}

function numbered(
  signatories: readonly StoredSignatory[],
  { pairs }: LoadedTranslation,
): SigningSignatory[] {
  const numbers = new Map(pairs.map(({ unit }) => [unit.id, unit.number]))
  return signatories.map(({ groupUnitId, descriptorUnitId, consent: _consent, ...rest }) => ({
    ...rest,
    group: numbers.get(groupUnitId ?? 0) ?? null,
    descriptor: numbers.get(descriptorUnitId ?? 0) ?? null,
  }))
}
