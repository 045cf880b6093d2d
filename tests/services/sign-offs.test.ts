import { expect, test } from 'vitest'
import { readDesk } from '#app/services/desk.server.ts'
import { endSignOff, signOff } from '#app/services/sign-offs.server.ts'
import { readSigning } from '#app/services/signing.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { verifyLetter } from '#app/services/verification.server.ts'
import { listSignOffs } from '#db/queries/sign-offs.ts'
import { publish } from '#tests/support/published.ts'
import { createReviewed, statement } from '#tests/support/reviewed.ts'

test('a reviewer signs a whole translation off, and its units read as final', async () => {
  const { reviewer, translator, letter, locale, digest } = await createReviewed()
  const signed = await signOff(reviewer, letter, locale, { digest: await digest(), statement })
  expect(signed).toMatchObject({ ok: true })
  const desk = await readDesk(translator, letter, locale)
  expect(desk).toMatchObject({ ok: true, value: { state: 'signed-off', progress: { final: 3 } } })
})

test('what was signed is kept word for word, with who signed it and for whom', async () => {
  const { reviewer, letter, locale, digest } = await createReviewed()
  await signOff(reviewer, letter, locale, { digest: await digest(), statement })
  const [kept] = await listSignOffs(reviewer.db, 1)
  expect(JSON.parse(kept?.payload ?? '{}')).toMatchObject({
    format: 'demarche/sign-off/2',
    statement,
    signer: { name: 'Rita', organisation: 'Rita & Co' },
    text: {
      edition: 1,
      locale: 'pl',
      units: [
        { source: 'A short letter', target: 'Krótki list' },
        { source: 'December 03, 2021', target: '3 grudnia 2021 r.' },
        { target: 'Szanowny Panie Ministrze,' },
        { target: 'Piszemy w sprawie 6 działaczy.' },
      ],
    },
  })
})

test('an author signs nothing, and the database refuses it too', async () => {
  const { reviewer, second, letter, locale, digest, at } = await createReviewed()
  await changeTarget(reviewer, at(4), { kind: 'reopen', version: 2 })
  const text = 'Piszemy o 6 osobach.'
  await changeTarget(second, at(4), { kind: 'confirm', version: 3, text })
  await changeTarget(reviewer, at(4), { kind: 'approve', version: 4 })
  const given = { digest: await digest(), statement }
  expect(await signOff(second, letter, locale, given)).toMatchObject({
    refusal: 'sign-off/author',
    details: { count: 1 },
  })
  const row = {
    translation_id: 1,
    edition_id: 1,
    account_id: second.actor.id,
    signed_at: 'now',
    statement,
    text_digest: given.digest,
    payload: '{}',
    digest: given.digest,
  }
  await expect(second.db('sign_offs').insert(row)).rejects.toThrow('no author of a text')
})

test('a sign-off from a page that shows another text is refused', async () => {
  const { reviewer, letter, locale, digest, at } = await createReviewed()
  const read = await digest()
  await changeTarget(reviewer, at(4), { kind: 'correct', version: 2, text: 'Piszemy o 6 osobach.' })
  expect(await signOff(reviewer, letter, locale, { digest: read, statement })).toMatchObject({
    refusal: 'sign-off/text-changed',
  })
})

test('an unreviewed unit, an error, or a missing statement holds the sign-off', async () => {
  const { reviewer, translator, second, letter, locale, digest, at } = await createReviewed()
  const attempt = async (words = statement) =>
    signOff(second, letter, locale, { digest: await digest(), statement: words })
  expect(await attempt(' ')).toMatchObject({ refusal: 'sign-off/statement-missing' })
  await changeTarget(reviewer, at(4), { kind: 'reopen', version: 2 })
  expect(await attempt()).toMatchObject({ refusal: 'sign-off/incomplete', details: { count: 1 } })
  await changeTarget(translator, at(4), {
    kind: 'confirm',
    version: 3,
    text: 'Piszemy (w sprawie 6.',
  })
  await changeTarget(reviewer, at(4), { kind: 'approve', version: 4 })
  expect(await attempt()).toMatchObject({ refusal: 'sign-off/errors' })
})

test('an edit makes the sign-off lapse, and the same text again makes it stand again', async () => {
  const { reviewer, translator, second, letter, locale, digest, at } = await createReviewed()
  await signOff(reviewer, letter, locale, { digest: await digest(), statement })
  const standing = async () => {
    const page = await readSigning(reviewer, letter, locale)
    return page.ok && page.value.signOffs[0]?.standing
  }
  expect(await changeTarget(translator, at(4), { kind: 'reopen', version: 2 })).toMatchObject({
    refusal: 'target/signed-off',
  })
  await changeTarget(reviewer, at(4), { kind: 'reopen', version: 2 })
  await changeTarget(translator, at(4), { kind: 'confirm', version: 3, text: 'Piszemy o 6.' })
  expect(await standing()).toBe('lapsed')
  const before = 'Piszemy w sprawie 6 działaczy.'
  await changeTarget(translator, at(4), { kind: 'confirm', version: 4, text: before })
  await changeTarget(second, at(4), { kind: 'approve', version: 5 })
  expect(await standing()).toBe('stands')
})

test('the signer withdraws, the coordinator voids, nobody else ends it, and nothing is lost', async () => {
  const { reviewer, second, coordinator, letter, locale, digest } = await createReviewed()
  const sign = async () => signOff(reviewer, letter, locale, { digest: await digest(), statement })
  await sign()
  const reason = 'A date is wrong.'
  const withdraw = { kind: 'withdrawn', reason } as const
  expect(await endSignOff(second, letter, locale, withdraw)).toMatchObject({
    refusal: 'sign-off/not-yours',
  })
  expect(await endSignOff(second, letter, locale, { kind: 'voided', reason })).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await endSignOff(reviewer, letter, locale, withdraw)).toMatchObject({ ok: true })
  await sign()
  expect(await endSignOff(coordinator, letter, locale, { kind: 'voided', reason })).toMatchObject({
    ok: true,
  })
  const verified = await verifyLetter(coordinator, letter)
  expect(verified).toMatchObject({
    value: {
      faults: [],
      signOffs: [
        { state: 'withdrawn', intact: true },
        { state: 'voided', intact: true },
      ],
    },
  })
})

test('a text that was changed behind the history is found', async () => {
  const { coordinator, letter } = await createReviewed()
  await coordinator.db('targets').where({ version: 2 }).limit(1).update({ text: 'Inny list' })
  const verified = await verifyLetter(coordinator, letter)
  expect(verified.ok && verified.value.strayTexts.length).toBeGreaterThan(0)
})

test('who wrote a paragraph that is gone is no author of what is left', async () => {
  const { coordinator, reviewer, second, letter, locale, at } = await createReviewed()
  await changeTarget(reviewer, at(4), {
    kind: 'reject',
    version: 2,
    category: 'style',
    severity: 'minor',
    comment: 'Not so.',
  })
  const text = 'Piszemy o 6 działaczach.'
  await changeTarget(second, at(4), { kind: 'confirm', version: 3, text })
  await changeTarget(reviewer, at(4), { kind: 'approve', version: 4 })
  const sign = async () => {
    const page = await readSigning(second, letter, locale)
    const digest = page.ok ? page.value.digest : ''
    return signOff(second, letter, locale, { digest, statement })
  }
  expect(await sign()).toMatchObject({ refusal: 'sign-off/author', details: { count: 1 } })
  await publish(coordinator, letter, { do: 'remove', block: 3 })
  expect(await sign()).toMatchObject({ ok: true })
})
