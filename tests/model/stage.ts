import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor, Grant } from '#app/domain/actor.ts'
import type { SigningKey } from '#app/domain/signature.ts'
import type { Context } from '#app/services/context.server.ts'
import { confirmCut } from '#app/services/cuts.server.ts'
import { importLetter } from '#app/services/letters.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { openDatabase } from '#db/connection.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { createContext, noon } from '#tests/support/context.ts'
import { addAccount } from '#tests/support/letter.ts'

/** Cora coordinates, Tessa translates, Rita reviews, and Roman does both. */
export const people = ['cora', 'tessa', 'rita', 'roman'] as const
export type Person = (typeof people)[number]

/** The letter and the locale that all of this is about. */
export const place = { letter: 1, locale: 'pl' } as const

const source = [
  'December 03, 2021',
  'Dear Minister,',
  'We are writing about the activists.',
  'They cannot wait for another day.',
].join('\n')

/** A database file with one letter that is open in Polish, and everybody who works on it. */
export interface Template {
  readonly file: string
  readonly key: SigningKey
  readonly actors: Readonly<Record<Person, Actor>>
  /** Makes a copy of it to work in. */
  copy(): string
  remove(): void
}

export async function createTemplate(): Promise<Template> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-model-'))
  const file = join(folder, 'template.sqlite')
  const ctx = await createContext(file)
  const bytes = new TextEncoder().encode(source)
  await importLetter(ctx, { title: 'A short letter', sourceLocale: 'en', bytes })
  await confirmCut(ctx, place.letter)
  await openLocales(ctx, place.letter, [place.locale])
  const actors = await addPeople(ctx)
  await ctx.db.destroy()
  let copies = 0
  return {
    file,
    key: ctx.key,
    actors,
    copy: () => {
      copies += 1
      const copied = join(folder, `${copies}.sqlite`)
      copyFileSync(file, copied)
      return copied
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function addPeople(ctx: Context): Promise<Record<Person, Actor>> {
  const { letter, locale } = place
  const role = (name: 'translator' | 'reviewer'): Grant => ({ letter, role: name, locale })
  return {
    cora: await addAccount(ctx, 'Cora', { letter, role: 'coordinator', locale: null }),
    tessa: await addAccount(ctx, 'Tessa', role('translator')),
    rita: await addAccount(ctx, 'Rita', role('reviewer')),
    roman: await addAccount(ctx, 'Roman', role('reviewer'), role('translator')),
  }
}

/** Opens a database file as the application does, for each of them. */
export async function openFor(
  { key, actors }: Pick<Template, 'key' | 'actors'>,
  file: string,
): Promise<Record<Person, Context>> {
  const db = openDatabase(file)
  await migrateToLatest(db)
  const as = (actor: Actor): Context => ({ db, actor, key, now: () => noon })
  const { cora, tessa, rita, roman } = actors
  return { cora: as(cora), tessa: as(tessa), rita: as(rita), roman: as(roman) }
}
