import type { Context } from '#app/services/context.server.ts'
import { changeLetter } from '#app/services/letters.server.ts'
import { signSecond } from '#app/services/second-signatures.server.ts'
import { signOff } from '#app/services/sign-offs.server.ts'
import { readSigning } from '#app/services/signing.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { createLetter } from './letter.ts'

export const statement = 'I have compared the whole translation with its source.'

/** The short letter in Polish, by unit. Its date is written by rule. */
const texts = [
  [1, 'Krótki list'],
  [3, 'Szanowny Panie Ministrze,'],
  [4, 'Piszemy w sprawie 6 działaczy.'],
] as const

/** The short letter, translated by Tessa and reviewed by Rita. */
export async function createReviewed() {
  const created = await createLetter()
  for (const [unit, text] of texts) {
    await changeTarget(created.translator, created.at(unit), { kind: 'confirm', version: 0, text })
    await changeTarget(created.reviewer, created.at(unit), { kind: 'approve', version: 1 })
  }
  const digest = async () => {
    const page = await readSigning(created.reviewer, created.letter, created.locale)
    return page.ok ? page.value.digest : ''
  }
  const sign = async (words = statement) =>
    signOff(created.reviewer, created.letter, created.locale, {
      digest: await digest(),
      statement: words,
    })
  return { ...created, digest, sign }
}

/** The same, signed off by Rita. */
export async function createSigned() {
  const created = await createReviewed()
  const signed = await created.sign()
  if (!signed.ok) throw new Error(signed.refusal)
  return created
}

/** The same in a letter that asks for two signatures, of which Rita has given the first. */
export async function createFirstSigned() {
  const created = await createReviewed()
  const { coordinator, letter, locale, sign } = created
  const details = { brief: '', embargoOn: null, correctAndApprove: false }
  await changeLetter(coordinator, letter, { ...details, secondSignature: true })
  const signed = await sign()
  if (!signed.ok) throw new Error(signed.refusal)
  /** What somebody has on the page when they sign second. */
  const onPage = async () => {
    const page = await readSigning(coordinator, letter, locale)
    if (!page.ok) throw new Error(page.refusal)
    return { digest: page.value.digest, first: page.value.waiting?.digest ?? '' }
  }
  const second = async (ctx: Context, words = 'I vouch for it, too.') =>
    signSecond(ctx, letter, locale, { ...(await onPage()), statement: words })
  return { ...created, roman: created.second, onPage, second }
}
