import type { Actor, Grant } from '#app/domain/actor.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Context } from '#app/services/context.server.ts'
import { confirmCut } from '#app/services/cuts.server.ts'
import { importLetter } from '#app/services/letters.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { insertAccount, updateAccount } from '#db/queries/accounts.ts'
import { insertGrant } from '#db/queries/grants.ts'
import { as, createContext, noon } from './context.ts'

/** A letter of three units to translate: a title, a salutation and a paragraph; and its date. */
export const shortLetter = [
  'December 03, 2021',
  'Dear Minister,',
  'We are writing about 6 activists.',
].join('\n')

export async function importShortLetter(ctx: Context): Promise<number> {
  const letter = await importLetter(ctx, {
    title: 'A short letter',
    sourceLocale: 'en',
    bytes: new TextEncoder().encode(shortLetter),
  })
  if (!letter.ok) throw new Error(letter.refusal)
  return letter.value.id
}

/** Somebody with an account, and the roles given. */
export async function addAccount(ctx: Context, name: string, ...grants: Grant[]): Promise<Actor> {
  const email = `${name.toLowerCase()}@example.org`
  const stored = await insertAccount(ctx.db, {
    email,
    name,
    administrator: false,
    createdAt: noon.toISOString(),
  })
  await updateAccount(ctx.db, { ...stored, organisation: `${name} & Co` })
  for (const grant of grants) await insertGrant(ctx.db, stored.id, grant)
  return { id: stored.id, administrator: false, operator: false, grants }
}

/** The short letter, open in a locale, and everybody who works on it. */
export async function createLetter(locale: Locale = 'pl') {
  const ctx = await createContext()
  const letter = await importShortLetter(ctx)
  await confirmCut(ctx, letter)
  const opened = await openLocales(ctx, letter, [locale])
  if (!opened.ok) throw new Error(opened.refusal)
  const role = (name: Grant['role']): Grant => ({ letter, role: name, locale })
  const coordinator: Grant = { letter, role: 'coordinator', locale: null }
  return {
    letter,
    locale,
    operator: ctx,
    coordinator: as(ctx, await addAccount(ctx, 'Cora', coordinator)),
    translator: as(ctx, await addAccount(ctx, 'Tessa', role('translator'))),
    reviewer: as(ctx, await addAccount(ctx, 'Rita', role('reviewer'))),
    second: as(ctx, await addAccount(ctx, 'Roman', role('reviewer'), role('translator'))),
    outsider: as(ctx, await addAccount(ctx, 'Olga')),
    at: (unit: number) => ({ letter, locale, unit }),
  }
}
