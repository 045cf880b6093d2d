import { finishedText } from '#app/domain/finished-text.ts'
import type { Context } from '#app/services/context.server.ts'
import { loadLetter } from '#app/services/letters.server.ts'
import { readSigning } from '#app/services/signing.server.ts'
import { type LoadedTranslation, loadOneTranslation } from '#app/services/translations.server.ts'
import {
  loadVersions,
  pairsOf,
  releaseOf,
  textLocaleOf,
  versionsOf,
} from '#app/services/versions.server.ts'
import { heldBy, type Model, type Page, readsNow } from './model.ts'
import { openFor, type Person, place, type Template } from './stage.ts'

/** The application itself, on a database file. */
export interface Real {
  readonly template: Template
  readonly file: string
  people: Record<Person, Context>
}

export async function start(template: Template): Promise<Real> {
  const file = template.copy()
  return { template, file, people: await openFor(template, file) }
}

/** Ends the application, and begins again with what is in the file. */
export async function restart(real: Real): Promise<void> {
  await real.people.cora.db.destroy()
  real.people = await openFor(real.template, real.file)
}

export async function loadNow(ctx: Context): Promise<LoadedTranslation> {
  const loaded = await loadLetter(ctx, place.letter)
  if (!loaded.ok) throw new Error(loaded.refusal)
  const translation = await loadOneTranslation(ctx, loaded.value, place.locale)
  if (!translation) throw new Error('the locale is open')
  return translation
}

export async function readPage(real: Real, person: Person) {
  const read = await readSigning(real.people[person], place.letter, place.locale)
  if (!read.ok) throw new Error(read.refusal)
  return read.value
}

/** What somebody now has on the screen. */
export async function look(model: Model, real: Real, person: Person): Promise<Page> {
  const { digest, waiting, renewal } = await readPage(real, person)
  const page = {
    edition: model.edition,
    units: model.units.map(({ id }) => id),
    versions: new Map([...model.targets].map(([id, { version }]) => [id, version])),
    reads: readsNow(model),
    digest,
    waiting: heldBy(model).waiting?.id ?? null,
    first: waiting?.digest ?? '',
    renewal: renewal?.signOff ?? null,
  }
  model.pages.set(person, page)
  return page
}

/** What each ministry version that can go out prints, and what of it is translated, by its name. */
export async function released(ctx: Context): Promise<Map<string, string>> {
  const loaded = await loadVersions(ctx, place.letter)
  if (!loaded.ok) throw new Error(loaded.refusal)
  const { value } = loaded
  return new Map(
    versionsOf(value).flatMap(({ state, locale }): [string, string][] => {
      if (releaseOf(value, locale, state).kind === 'draft') return []
      const to = textLocaleOf(value, locale, state)
      const texts = pairsOf(value, locale, state).map(({ unit, target }) => [
        unit.kind,
        unit.translate,
        finishedText(unit, target, value.letter.sourceLocale, to).text,
      ])
      return [[`${state} ${locale}`, JSON.stringify(texts)]]
    }),
  )
}
