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
  const sign = async () =>
    signOff(created.reviewer, created.letter, created.locale, {
      digest: await digest(),
      statement,
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
