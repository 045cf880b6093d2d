import type { Actor } from '#app/domain/actor.ts'
import { type Locale, targetLocales } from '#app/domain/locale.ts'
import { accept } from '#app/domain/result.ts'
import { counts } from '#app/domain/unit.ts'
import type { Command } from '#app/domain/workflow.ts'
import { type Context, transact } from '#app/services/context.server.ts'
import { loadSample } from '#app/services/sample.server.ts'
import { signOff } from '#app/services/sign-offs.server.ts'
import { readSigning } from '#app/services/signing.server.ts'
import { changeLoadedTarget } from '#app/services/targets.server.ts'
import { loadTranslation } from '#app/services/translations.server.ts'
import { as, createContext } from './context.ts'
import { addAccount } from './letter.ts'
import { statement } from './reviewed.ts'

/** The sample letter, with people for all its locales; those named are signed off. */
export async function createSignedSample(signed: readonly Locale[] = targetLocales('en')) {
  const operator = await createContext()
  const loaded = await loadSample(operator)
  if (!loaded.ok) throw new Error(loaded.refusal)
  const { letter } = loaded.value
  const everywhere = (role: 'translator' | 'reviewer') =>
    targetLocales('en').map((locale) => ({ letter, role, locale }))
  const account = async (name: string, ...grants: Actor['grants']) =>
    as(operator, await addAccount(operator, name, ...grants))
  const created = {
    letter,
    operator,
    coordinator: await account('Cora', { letter, role: 'coordinator', locale: null }),
    translator: await account('Tessa', ...everywhere('translator')),
    reviewer: await account('Rita', ...everywhere('reviewer')),
  }
  for (const locale of signed) {
    await review(created, locale)
    await sign(created, locale)
  }
  return created
}

type People = Pick<Awaited<ReturnType<typeof createSignedSample>>, 'translator' | 'reviewer'> & {
  readonly letter: number
}

/** Confirms what is not confirmed in a locale, word for word, and approves it. */
export async function review(
  { letter, translator, reviewer }: People,
  locale: Locale,
): Promise<void> {
  await each(translator, letter, locale, 'initial', (text, version) => {
    return { kind: 'confirm', version, text }
  })
  await each(reviewer, letter, locale, 'translated', (_, version) => ({ kind: 'approve', version }))
}

function each(
  ctx: Context,
  letter: number,
  locale: Locale,
  state: 'initial' | 'translated',
  commandOf: (text: string, version: number) => Command,
) {
  return transact(ctx, async (within) => {
    const loaded = await loadTranslation(within, 'translation.read', letter, locale)
    if (!loaded.ok) throw new Error(loaded.refusal)
    for (const { unit, target } of loaded.value.pairs) {
      if (!target || !counts(unit) || target.state !== state) continue
      const command = commandOf(target.text, target.version)
      const done = await changeLoadedTarget(within, loaded.value, unit.number, command)
      if (!done.ok) throw new Error(`${locale} ${unit.number}: ${done.refusal}`)
    }
    return accept(true)
  })
}

/** Signs a locale off as it reads. */
export async function sign({ letter, reviewer }: People, locale: Locale): Promise<void> {
  const page = await readSigning(reviewer, letter, locale)
  const digest = page.ok ? page.value.digest : ''
  const done = await signOff(reviewer, letter, locale, { digest, statement })
  if (!done.ok) throw new Error(`${locale}: ${done.refusal}`)
}
