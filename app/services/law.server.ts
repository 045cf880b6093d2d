import { groupBy } from '#app/domain/group-by.ts'
import { enteredWording, type TypedWording } from '#app/domain/law/entered-wording.ts'
import { type PassageKey, passageName, type Wording } from '#app/domain/law/wording.ts'
import { inEuOrder, type Locale, locales } from '#app/domain/locale.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import { insertWording, listWordings } from '#db/queries/official-passages.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'

/** The bank of official wordings, for whoever is signed in. */
export interface LawView {
  readonly acts: readonly { readonly celex: string; readonly passages: readonly PassageView[] }[]
  /** The languages that this person may enter a wording in. */
  readonly mayEnter: readonly Locale[]
}

export interface PassageView extends PassageKey {
  /** In EU order, one for each language that is at hand. */
  readonly wordings: readonly WordingView[]
  readonly missing: readonly Locale[]
}

export interface WordingView {
  readonly locale: Locale
  /** The one that holds first. */
  readonly history: readonly EnteredView[]
}

export interface EnteredView {
  readonly text: string
  readonly source: string
  /** `null` for what Demarche ships. */
  readonly by: string | null
  readonly at: string | null
}

export async function readBank(ctx: Context): Promise<Result<LawView>> {
  const allowed = authorize(ctx.actor, 'law.see')
  if (!allowed.ok) return allowed
  const names = await listAccountNames(ctx.db)
  const passages = [...groupBy(await listWordings(ctx.db), passageName).values()].flatMap((all) =>
    all[0] ? [passageView(all[0], all, names)] : [],
  )
  const acts = groupBy(passages, ({ celex }) => celex)
  return accept({
    acts: [...acts].map(([celex, of]) => ({ celex, passages: of })),
    mayEnter: locales.filter((locale) => mayEnter(ctx, locale)),
  })
}

function passageView(
  { celex, article, passage }: PassageKey,
  all: readonly Wording[],
  names: ReadonlyMap<number, string>,
): PassageView {
  const byLocale = groupBy(all, ({ locale }) => locale)
  return {
    celex,
    article,
    passage,
    wordings: [...byLocale]
      .sort(([a], [b]) => inEuOrder(a, b))
      .map(([locale, entered]) => ({
        locale,
        history: entered.toReversed().map(({ text, source, account, at }) => ({
          text,
          source,
          by: account === null ? null : (names.get(account) ?? ''),
          at,
        })),
      })),
    missing: locales.filter((locale) => !byLocale.has(locale)),
  }
}

/** The bank is everybody's: who works on a language, or coordinates any letter, may add to it. */
function mayEnter({ actor }: Context, locale: Locale): boolean {
  return may(actor, 'law.enter', { letter: 'any', locale })
}

/** What an act reads in one language, by somebody who read it there. It holds from then on. */
export function enterWording(
  ctx: Context,
  typed: TypedWording,
): Promise<Result<{ celex: string }>> {
  return transact(ctx, async (within) => {
    const account = within.actor.id
    if (account === null || !mayEnter(within, typed.locale)) return refuse('actor/not-allowed')
    const entered = enteredWording(typed, await listWordings(within.db))
    if (!entered.ok) return entered
    const { text, source, ...key } = entered.value
    await insertWording(within.db, { ...entered.value, account, at: timestamp(within) })
    await record(within, {
      kind: 'wording-entered',
      letter: null,
      data: { ...key, text: sha256(text), source: sha256(source) },
    })
    return accept({ celex: key.celex })
  })
}
