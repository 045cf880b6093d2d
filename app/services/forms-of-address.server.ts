import type { CheckedCell } from '#app/domain/addressees/checked-forms.ts'
import { isHighRepresentative } from '#app/domain/addressees/ministry.ts'
import { type Fact, standingOf, toBeChecked } from '#app/domain/confidence.ts'
import type { Locale } from '#app/domain/locale.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import { type Register, readRegister } from '#db/queries/addressees.ts'
import { insertFormCheck } from '#db/queries/form-checks.ts'
import { shippedForms } from '#db/reference/salutations.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'

/** A form of address with how sure it is and who stands for it. */
export interface ShownForm extends Fact {
  readonly cell: CheckedCell
  readonly checkedBy: string | null
}

/** The forms of address of a language. */
export interface LanguageForms {
  readonly locale: Locale
  /** What is to be known of them, in English. */
  readonly note: string | null
  readonly mayCheck: boolean
  readonly forms: readonly ShownForm[]
  /** How many wait for a reviewer. */
  readonly waiting: number
}

/** How letters open and close in each language, in the EU's order. */
export async function listForms(ctx: Context): Promise<Result<LanguageForms[]>> {
  const allowed = authorize(ctx.actor, 'addressee.see')
  if (!allowed.ok) return allowed
  const register = await readRegister(ctx.db)
  const names = await listAccountNames(ctx.db)
  return accept(
    shippedForms.map(({ locale, note }) => {
      const forms = cellsOf(register, locale).map(([cell, fact]) => ({
        ...fact,
        cell,
        checkedBy: fact.checked ? (names.get(fact.checked.account) ?? '') : null,
      }))
      const waiting = forms.filter((fact) => toBeChecked(standingOf(fact))).length
      return { locale, note, mayCheck: mayCheck(ctx, locale), forms, waiting }
    }),
  )
}

export async function readForms(ctx: Context, locale: Locale): Promise<Result<LanguageForms>> {
  const all = await listForms(ctx)
  if (!all.ok) return all
  const found = all.value.find((one) => one.locale === locale)
  return found ? accept(found) : refuse('addressee/not-found')
}

/** Whoever reviews the language in some letter knows how its ministers are written to. */
function mayCheck({ actor }: Context, locale: Locale): boolean {
  return may(actor, 'form.check', { letter: 'any', locale })
}

type Cell = readonly [CheckedCell, Fact]

function cellsOf(register: Register, locale: Locale): Cell[] {
  const cells = Object.entries(register.forms[locale]) as unknown as Cell[]
  const high = highRepresentativeOpening(register, locale)
  if (!high) return cells
  const after = cells.findIndex(([cell]) => cell === 'opening.collective') + 1
  return cells.toSpliced(after, 0, ['opening.highRepresentative', high])
}

/** Of the last High Representative for whom one is known. */
function highRepresentativeOpening({ addressees }: Register, locale: Locale): Fact | undefined {
  const holders = addressees.find(isHighRepresentative)?.holders ?? []
  return holders.findLast(({ openings }) => openings[locale])?.openings[locale]
}

/** What a reviewer says of one form. */
interface GivenForm {
  readonly cell: string
  /** The text as it was on the page. */
  readonly seen: string
  readonly text: string
  readonly source: string
}

/** A reviewer's word for a form of their language: from then on letters take it as confirmed. */
export function checkForm(
  ctx: Context,
  locale: Locale,
  { cell, seen, ...given }: GivenForm,
): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'form.check', { letter: 'any', locale })
    if (!allowed.ok) return allowed
    const account = within.actor.id
    if (account === null) return refuse('actor/not-allowed')
    const found = cellsOf(await readRegister(within.db), locale).find(([name]) => name === cell)
    if (!found) return refuse('addressee/not-found')
    const [checked, { text: against }] = found
    if (against !== seen) return refuse('addressee/changed-meanwhile')
    const text = given.text.trim().normalize('NFC')
    if (text === '') return refuse('addressee/incomplete')
    const source = given.source.trim()
    if (source === '') return refuse('addressee/source-missing')
    const check = { locale, cell: checked, against, text, source, account, at: timestamp(within) }
    await insertFormCheck(within.db, check)
    await record(within, {
      kind: 'form-checked',
      letter: null,
      data: { locale, cell: checked, against: sha256(against), text: sha256(text) },
    })
    return accept(true)
  })
}
