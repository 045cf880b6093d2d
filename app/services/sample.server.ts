import { targetLocales } from '#app/domain/locale.ts'
import { accept, type Result } from '#app/domain/result.ts'
import { listLetters } from '#db/queries/letters.ts'
import { sample } from '#db/sample/sample.ts'
import { sampleConcepts } from '#db/sample/terms.ts'
import { findAccountByEmail } from './accounts.server.ts'
import { type Context, transact } from './context.server.ts'
import { confirmCut } from './cuts.server.ts'
import { changeLetter, importLetter } from './letters.server.ts'
import { makeLink } from './links.server.ts'
import { openLocales } from './locales.server.ts'
import { addPerson } from './people.server.ts'
import { changeLoadedTarget } from './targets.server.ts'
import { addConcept } from './terms.server.ts'
import { loadTranslation } from './translations.server.ts'

/** One of the three people of the sample, with the token of a link that signs them in. */
export interface SampleLink {
  readonly role: 'coordinator' | 'translator' | 'reviewer'
  readonly email: string
  readonly token: string
}

export interface LoadedSample {
  readonly letter: number
  readonly links: readonly SampleLink[]
}

/** Whether there is no letter yet, so that a sample is welcome. */
export async function isEmpty(ctx: Context): Promise<boolean> {
  return (await listLetters(ctx.db)).length === 0
}

/** Loads the sample letter with its drafts, whole or not at all, and people to try things with. */
export function loadSample(ctx: Context): Promise<Result<LoadedSample>> {
  return transact(ctx, async (within) => {
    const letter = await importLetter(within, {
      title: sample.title,
      sourceLocale: sample.sourceLocale,
      bytes: new TextEncoder().encode(sample.letter),
    })
    if (!letter.ok) return letter
    const id = letter.value.id
    const steps = [
      () =>
        changeLetter(within, id, {
          brief: sample.brief,
          embargoOn: null,
          correctAndApprove: false,
          secondSignature: false,
        }),
      () => confirmCut(within, id),
      () => openLocales(within, id, targetLocales(sample.sourceLocale)),
      () => enterDrafts(within, id),
      () => addTerms(within, id),
    ]
    for (const step of steps) {
      const done = await step()
      if (!done.ok) return done
    }
    return addSamplePeople(within, id)
  })
}

async function enterDrafts(ctx: Context, letter: number): Promise<Result<true>> {
  for (const { locale, provenance, units } of sample.drafts) {
    const loaded = await loadTranslation(ctx, 'translation.paste', letter, locale)
    if (!loaded.ok) return loaded
    for (const { unit, target } of loaded.value.pairs) {
      const text = units[unit.text]
      if (!target || text === undefined) continue
      const command = { kind: 'enter', version: target.version, text, provenance } as const
      const entered = await changeLoadedTarget(ctx, loaded.value, unit.number, command)
      if (!entered.ok) return entered
    }
  }
  return accept(true)
}

/** For this letter alone: what a machine made is no term of everybody's. */
async function addTerms(ctx: Context, letter: number): Promise<Result<true>> {
  for (const { terms, ...details } of sampleConcepts) {
    const added = await addConcept(ctx, { letter, details, terms })
    if (!added.ok) return added
  }
  return accept(true)
}

const people = [
  { role: 'coordinator', email: 'coordinator@demarche.example', name: 'Sample coordinator' },
  { role: 'translator', email: 'translator@demarche.example', name: 'Sample translator' },
  { role: 'reviewer', email: 'reviewer@demarche.example', name: 'Sample reviewer' },
] as const

async function addSamplePeople(ctx: Context, letter: number): Promise<Result<LoadedSample>> {
  const links: SampleLink[] = []
  for (const { role, email, name } of people) {
    const locales = role === 'coordinator' ? [] : targetLocales(sample.sourceLocale)
    const added = await addPerson(ctx, letter, { email, name, role, locales })
    if (!added.ok) return added
    if (added.value.token) links.push({ role, email, token: added.value.token })
  }
  return accept({ letter, links })
}

/** New links for those of the sample's people who have not signed in yet; their older ones end. */
export async function renewSampleLinks(ctx: Context): Promise<SampleLink[]> {
  const links: SampleLink[] = []
  for (const { role, email } of people) {
    const account = await findAccountByEmail(ctx, email)
    if (!account.ok || account.value.hasPassword || account.value.disabledAt !== null) continue
    const token = await makeLink(ctx, account.value.id)
    if (token.ok) links.push({ role, email, token: token.value })
  }
  return links
}
