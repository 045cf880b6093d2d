import { openContext } from '#app/boot.server.ts'
import { operator } from '#app/domain/actor.ts'
import type { Locale } from '#app/domain/locale.ts'
import { confirmCut } from '#app/services/cuts.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { importShortLetter } from './letter.ts'
import { signIn } from './requests.ts'

let teams = 0

/** The short letter in the installation of this test file, open in a locale, and who works on it. */
export async function createTeam(locale: Locale = 'pl') {
  teams += 1
  const ctx = await openContext(operator)
  const letter = await importShortLetter(ctx)
  await confirmCut(ctx, letter)
  await openLocales(ctx, letter, [locale])
  const named = (name: string) => `${name}${teams}`
  return {
    letter,
    operator: ctx,
    path: `/letters/${letter}`,
    params: { letter: `${letter}`, locale },
    coordinator: await signIn(named('Cora'), { letter, role: 'coordinator', locale: null }),
    translator: await signIn(named('Tessa'), { letter, role: 'translator', locale }),
    reviewer: await signIn(named('Rita'), { letter, role: 'reviewer', locale }),
    observer: await signIn(named('Otto'), { letter, role: 'observer', locale: null }),
    elsewhere: await signIn(named('Eva'), { letter, role: 'translator', locale: 'mt' }),
    outsider: await signIn(named('Olga')),
  }
}

/** The same with everything translated and reviewed. */
export async function createReviewedTeam() {
  const team = await createTeam()
  const texts = ['Krótki list', '', 'Szanowny Panie Ministrze,', 'Piszemy w sprawie 6 działaczy.']
  for (const [index, text] of texts.entries()) {
    if (text === '') continue
    const at = { letter: team.letter, locale: 'pl', unit: index + 1 } as const
    await changeTarget(await team.translator.ctx(), at, { kind: 'confirm', version: 0, text })
    await changeTarget(await team.reviewer.ctx(), at, { kind: 'approve', version: 1 })
  }
  return team
}
