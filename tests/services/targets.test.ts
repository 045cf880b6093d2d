import { expect, test } from 'vitest'
import { refuse } from '#app/domain/result.ts'
import { transact } from '#app/services/context.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { isSound, verifyLetter } from '#app/services/verification.server.ts'
import { listChanges } from '#db/queries/target-changes.ts'
import { findTarget, listTargets, updateTarget } from '#db/queries/targets.ts'
import { createLetter } from '#tests/support/letter.ts'

const confirm = (version: number, text: string) => ({ kind: 'confirm', version, text }) as const
const approve = (version: number) => ({ kind: 'approve', version }) as const

test('a confirmed translation is stored with its author and its place in the history', async () => {
  const { translator, coordinator, letter, at } = await createLetter()
  const confirmed = await changeTarget(translator, at(3), confirm(0, 'Szanowny Panie Ministrze,'))
  expect(confirmed).toMatchObject({
    ok: true,
    value: { state: 'translated', version: 1, authors: [translator.actor.id] },
  })
  const stored = confirmed.ok ? await findTarget(translator.db, confirmed.value.id) : undefined
  expect(stored).toMatchObject({ text: 'Szanowny Panie Ministrze,', state: 'translated' })
  expect(await listChanges(translator.db, stored?.id ?? 0)).toMatchObject([
    { version: 1, command: 'confirm', account: translator.actor.id },
  ])
  const verified = await verifyLetter(coordinator, letter)
  expect(verified.ok && isSound(verified.value)).toBe(true)
})

test('texts are stored in NFC', async () => {
  const { translator, at } = await createLetter()
  const confirmed = await changeTarget(translator, at(4), confirm(0, 'z\u0307ycie'))
  expect(confirmed).toMatchObject({ value: { text: 'życie' } })
})

test('of two saves made from one version the second is refused, and the first stays', async () => {
  const { translator, second, at } = await createLetter()
  const both = await Promise.all([
    changeTarget(translator, at(4), confirm(0, 'Piszemy.')),
    changeTarget(second, at(4), confirm(0, 'Zwracamy się.')),
  ])
  expect(both.map((result) => result.ok).sort()).toEqual([false, true])
  expect(both).toContainEqual({ ok: false, refusal: 'target/changed-meanwhile' })
})

test('a unit of another letter, another locale, or none is not found', async () => {
  const { translator, outsider, at, letter } = await createLetter()
  const attempt = (ctx: typeof translator, place: Parameters<typeof changeTarget>[1]) =>
    changeTarget(ctx, place, confirm(0, 'x'))
  expect(await attempt(translator, at(99))).toMatchObject({ refusal: 'target/not-found' })
  expect(await attempt(translator, { ...at(3), letter: letter + 1 })).toMatchObject({
    refusal: 'letter/not-found',
  })
  expect(await attempt(translator, { ...at(3), locale: 'lv' })).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await attempt(outsider, at(3))).toMatchObject({ refusal: 'letter/not-found' })
})

test('a refusal leaves nothing behind', async () => {
  const { translator, at } = await createLetter()
  const confirmed = await changeTarget(translator, at(3), confirm(0, 'Szanowni Państwo,'))
  const target = confirmed.ok ? confirmed.value : undefined
  await transact(translator, async ({ db }) => {
    if (target) await updateTarget(db, { ...target, text: 'half done' })
    return refuse('target/wrong-state')
  })
  expect(await findTarget(translator.db, target?.id ?? 0)).toMatchObject({
    text: 'Szanowni Państwo,',
  })
})

test('the database itself refuses an approval by an author', async () => {
  const { translator, at } = await createLetter()
  const confirmed = await changeTarget(translator, at(3), confirm(0, 'Szanowni Państwo,'))
  const id = confirmed.ok ? confirmed.value.id : 0
  const byAuthor = { state: 'reviewed', reviewed_by: translator.actor.id }
  await expect(translator.db('targets').where({ id }).update(byAuthor)).rejects.toThrow(
    'no author of a text approves it',
  )
  await expect(
    translator.db('targets').where({ id }).update({ state: 'reviewed' }),
  ).rejects.toThrow('CHECK constraint failed')
})

test('the database itself refuses to make the reviewer of a text its author', async () => {
  const { translator, reviewer, at } = await createLetter()
  await changeTarget(translator, at(3), confirm(0, 'Szanowni Państwo,'))
  const approved = await changeTarget(reviewer, at(3), approve(1))
  const row = { target_id: approved.ok ? approved.value.id : 0, account_id: reviewer.actor.id }
  await expect(translator.db('target_authors').insert(row)).rejects.toThrow(
    'who approved a text is no author of it',
  )
})

test('what was done to a target can be neither changed nor deleted, whoever asks', async () => {
  const { translator, at } = await createLetter()
  await changeTarget(translator, at(3), confirm(0, 'Szanowni Państwo,'))
  for (const table of ['target_changes', 'events']) {
    await expect(translator.db(table).update({ at: 'x' })).rejects.toThrow('never changed')
    await expect(translator.db(table).delete()).rejects.toThrow('never changed')
  }
})

test('approvals and edits that race never leave an approval of a text nobody read', async () => {
  const { translator, reviewer, second, at, coordinator, letter } = await createLetter()
  await changeTarget(translator, at(4), confirm(0, 'Piszemy.'))
  for (let round = 0; round < 30; round += 1) {
    const [before] = (await listTargets(translator.db, 1)).filter((target) => target.version > 0)
    if (!before) throw new Error('the target is gone')
    await Promise.all([
      changeTarget(reviewer, at(4), approve(before.version)),
      changeTarget(translator, at(4), confirm(before.version, `Piszemy ${round}.`)),
      changeTarget(second, at(4), confirm(before.version, `Zwracamy się ${round}.`)),
    ])
    const after = await findTarget(translator.db, before.id)
    expect(after?.version).toBe(before.version + 1)
    if (after?.state === 'reviewed') {
      expect(after.text).toBe(before.text)
      await changeTarget(reviewer, at(4), { kind: 'reopen', version: after.version })
    }
  }
  const verified = await verifyLetter(coordinator, letter)
  expect(verified.ok && isSound(verified.value)).toBe(true)
})
