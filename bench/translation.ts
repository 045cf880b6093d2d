import { type Actor, operator } from '#app/domain/actor.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Context } from '#app/services/context.server.ts'
import { confirmCut } from '#app/services/cuts.server.ts'
import { importLetter } from '#app/services/letters.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { newPrivateKey, readSigningKey } from '#app/services/signing-key.server.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { insertAccount } from '#db/queries/accounts.ts'

/** A letter in English with a translation to make, in an empty database, and its translator. */
export async function createTranslation(db: Context['db'], units: number, locale: Locale) {
  await migrateToLatest(db)
  const key = readSigningKey(newPrivateKey())
  if (!key) throw new Error('a new key can be read')
  const ctx: Context = { db, actor: operator, key, now: () => new Date() }
  // The title is one, too.
  const paragraphs = Array.from(
    { length: units - 1 },
    (_, index) => `We write, for the ${index}th time.`,
  )
  const letter = await importLetter(ctx, {
    title: 'A letter',
    sourceLocale: 'en',
    bytes: new TextEncoder().encode(paragraphs.join('\n\n')),
  })
  if (!letter.ok) throw new Error(letter.refusal)
  const { id } = letter.value
  for (const done of [await confirmCut(ctx, id), await openLocales(ctx, id, [locale])]) {
    if (!done.ok) throw new Error(done.refusal)
  }
  const account = await insertAccount(db, {
    email: 'translator@example.org',
    name: 'Translator',
    administrator: false,
    createdAt: new Date().toISOString(),
  })
  const actor: Actor = {
    id: account.id,
    administrator: false,
    operator: false,
    grants: [{ letter: id, role: 'translator', locale }],
  }
  return { translator: { ...ctx, actor }, letter: id }
}
