import { expect, test } from 'vitest'
import type { Significance } from '#app/domain/editions/unit-change.ts'
import { beginDraft, changeEditionDraft } from '#app/services/edition-drafts.server.ts'
import { publishEdition } from '#app/services/editions.server.ts'
import { declineRenewal } from '#app/services/renewals.server.ts'
import { endSignOff, signOff } from '#app/services/sign-offs.server.ts'
import { readSigning } from '#app/services/signing.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { isSound, verifyLetter } from '#app/services/verification.server.ts'
import { listNotes } from '#db/queries/notes.ts'
import { listSignOffs } from '#db/queries/sign-offs.ts'
import { createSigned } from '#tests/support/reviewed.ts'

const now = 'We are writing about 7 activists.'

/** The short letter, signed; then an edition changes its paragraph. */
async function createChanged(significance: Significance) {
  const created = await createSigned()
  const { coordinator, letter, reviewer, translator, locale, at } = created
  await beginDraft(coordinator, letter)
  for (const [version, command] of [
    [1, { do: 'edit', block: 3, text: now, translate: true, significance }],
    [2, { do: 'note', note: 'One more was taken.' }],
  ] as const) {
    await changeEditionDraft(coordinator, letter, { version, command })
  }
  const published = await publishEdition(coordinator, letter, 3)
  if (!published.ok) throw new Error(published.refusal)
  const take = async (text: string) => {
    await changeTarget(translator, at(4), { kind: 'confirm', version: 2, text })
    await changeTarget(reviewer, at(4), { kind: 'approve', version: 3 })
  }
  const page = async () => {
    const read = await readSigning(reviewer, letter, locale)
    if (!read.ok) throw new Error(read.refusal)
    return read.value
  }
  return { ...created, take, page }
}

test.each(['update', 'meaning'] as const)(
  'after an %s the signer is asked about what changed alone, and signs again by it',
  async (significance) => {
    const { reviewer, coordinator, letter, locale, take, page } = await createChanged(significance)
    await take('Piszemy w sprawie 7 działaczy.')
    const { renewal, digest } = await page()
    expect(renewal).toMatchObject({ signOff: 1, edition: 1 })
    expect(renewal?.delta).toMatchObject([
      {
        was: { number: 4, target: 'Piszemy w sprawie 6 działaczy.' },
        is: { number: 4, source: now, target: 'Piszemy w sprawie 7 działaczy.' },
      },
    ])
    const given = { digest, statement: 'It still holds.', renews: 1 }
    expect(await signOff(reviewer, letter, locale, given)).toMatchObject({ ok: true })
    const [first, second] = await listSignOffs(reviewer.db, 1)
    expect(JSON.parse(second?.payload ?? '{}')).toMatchObject({
      renews: { signOff: 1, digest: first?.digest },
      edition: { number: 2 },
    })
    expect((await page()).state).toBe('signed-off')
    const verified = await verifyLetter(coordinator, letter)
    expect(verified.ok && isSound(verified.value)).toBe(true)
  },
)

test('a typo asks nobody', async () => {
  const { page } = await createChanged('typo')
  expect(await page()).toMatchObject({ state: 'signed-off', renewal: null })
})

test('until what changed is reviewed again, the question shows and cannot be answered with yes', async () => {
  const { page, reviewer, letter, locale } = await createChanged('update')
  const { renewal, digest, missing } = await page()
  expect([renewal?.delta.length, missing]).toEqual([1, 1])
  const given = { digest, statement: 'It holds.', renews: 1 }
  expect(await signOff(reviewer, letter, locale, given)).toMatchObject({
    refusal: 'sign-off/incomplete',
  })
})

test('the answer no ends the sign-off and opens what changed, with the reason beside it', async () => {
  const { reviewer, coordinator, letter, locale, take, page } = await createChanged('update')
  await take('Piszemy w sprawie 7 działaczy.')
  const { digest } = await page()
  const answer = { signOff: 1, digest, reason: 'The number is wrong.' }
  const decline = (given: typeof answer) => declineRenewal(reviewer, letter, locale, given)
  expect(await decline({ ...answer, digest: 'other' })).toMatchObject({
    refusal: 'sign-off/text-changed',
  })
  expect(await decline({ ...answer, reason: ' ' })).toMatchObject({
    refusal: 'sign-off/reason-missing',
  })
  expect(await decline({ ...answer, signOff: 2 })).toMatchObject({
    refusal: 'sign-off/not-renewable',
  })
  expect(await decline(answer)).toMatchObject({ ok: true })
  const { state, units, signOffs } = await page()
  expect(state).toBe('open')
  expect(units.map((unit) => unit.state)).toEqual(['reviewed', null, 'reviewed', 'draft'])
  expect(signOffs).toMatchObject([{ standing: 'withdrawn' }])
  const notes = await listNotes(reviewer.db, letter)
  expect(notes.map(({ body }) => body)).toEqual(['The number is wrong.'])
  const verified = await verifyLetter(coordinator, letter)
  expect(verified.ok && isSound(verified.value)).toBe(true)
})

test('what was withdrawn is not taken up again, nor is what somebody else signed', async () => {
  const { reviewer, second, letter, locale, digest } = await createSigned()
  await endSignOff(reviewer, letter, locale, { kind: 'withdrawn', reason: 'Not yet.' })
  for (const person of [reviewer, second]) {
    const given = { digest: await digest(), statement: 'It holds.', renews: 1 }
    expect(await signOff(person, letter, locale, given)).toMatchObject({
      refusal: 'sign-off/not-renewable',
    })
  }
})
