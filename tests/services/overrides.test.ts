import { expect, test } from 'vitest'
import type { Grant } from '#app/domain/actor.ts'
import { readBoard } from '#app/services/board.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { confirmCut, reopenCut } from '#app/services/cuts.server.ts'
import { exportJson } from '#app/services/exports.server.ts'
import { dismissFinding } from '#app/services/findings.server.ts'
import { changeOverride } from '#app/services/overrides.server.ts'
import { signOff } from '#app/services/sign-offs.server.ts'
import { readSigning } from '#app/services/signing.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { isSound, verifyLetter } from '#app/services/verification.server.ts'
import { as, createContext } from '#tests/support/context.ts'
import { addAccount, createLetter, importShortLetter } from '#tests/support/letter.ts'
import { statement } from '#tests/support/reviewed.ts'

const texts = [
  [1, 'Ein kurzer Brief'],
  [3, 'Sehr geehrter Herr Minister,'],
  [4, 'Wir schreiben wegen 6 Aktivisten.'],
] as const
const austrian = 'Wir schreiben heuer wegen 6 Aktivisten.'

/** The short letter in German, translated and reviewed; unit 4 is to read otherwise in Austria. */
async function createGerman() {
  const created = await createLetter('de')
  for (const [unit, text] of texts) {
    await changeTarget(created.translator, created.at(unit), { kind: 'confirm', version: 0, text })
    await changeTarget(created.reviewer, created.at(unit), { kind: 'approve', version: 1 })
  }
  const at = { letter: created.letter, unit: 4, variant: 'de-AT' } as const
  const signing = async () => {
    const page = await readSigning(created.reviewer, created.letter, 'de')
    if (!page.ok) throw new Error(page.refusal)
    return page.value
  }
  const sign = async (ctx: Context = created.reviewer) =>
    signOff(ctx, created.letter, 'de', { digest: (await signing()).digest, statement })
  const write = (text = austrian, version = 0) =>
    changeOverride(created.translator, at, { kind: 'confirm', version, text })
  return { ...created, at, signing, sign, write }
}

test('a translator words a unit for Austria, a second person approves it, and it is signed', async () => {
  const { write, reviewer, at, sign, signing } = await createGerman()
  expect(await write()).toMatchObject({ ok: true, value: { state: 'translated' } })
  expect(await signing()).toMatchObject({ state: 'open', missing: 1 })
  expect(await sign()).toMatchObject({ refusal: 'sign-off/incomplete' })
  const approved = await changeOverride(reviewer, at, { kind: 'approve', version: 1 })
  expect(approved).toMatchObject({ ok: true, value: { state: 'reviewed' } })
  expect(await sign()).toMatchObject({ ok: true })
  expect((await signing()).state).toBe('signed-off')
})

test('changing a wording lets the sign-off lapse, and taking it back lets it stand', async () => {
  const { sign, signing, second, at } = await createGerman()
  await sign()
  const signed = await signing()
  // Who is a reviewer, too, may break the sign-off.
  await changeOverride(second, at, { kind: 'confirm', version: 0, text: austrian })
  expect(await signing()).toMatchObject({ state: 'open', signOffs: [{ standing: 'lapsed' }] })
  await changeOverride(second, at, { kind: 'remove', version: 1 })
  expect(await signing()).toMatchObject({ state: 'signed-off', digest: signed.digest })
})

test('under a standing sign-off a translator alone words nothing anew', async () => {
  const { sign, write } = await createGerman()
  await sign()
  expect(await write()).toMatchObject({ refusal: 'target/signed-off' })
})

test('nobody approves their own wording, nor signs a translation that holds it', async () => {
  const { second, reviewer, at, sign } = await createGerman()
  await changeOverride(second, at, { kind: 'confirm', version: 0, text: austrian })
  expect(await changeOverride(second, at, { kind: 'approve', version: 1 })).toMatchObject({
    refusal: 'target/own-work',
  })
  await changeOverride(reviewer, at, { kind: 'approve', version: 1 })
  expect(await sign(second)).toMatchObject({ refusal: 'sign-off/author' })
  expect(await sign()).toMatchObject({ ok: true })
})

test('the database demands the four eyes as well', async () => {
  const { translator, write, reviewer, at, sign, second } = await createGerman()
  await write()
  const { db } = translator
  const columns = 'unit_id, translation_id, variant, version, command, text, state, account_id, at'
  const insert = (version: number, command: string, text: string, state: string, who: Context) =>
    db.raw(
      `INSERT INTO variant_changes (${columns})
         SELECT unit_id, translation_id, variant, ?, ?, ?, ?, ?, at FROM variant_changes
         WHERE version = 1`,
      [version, command, text, state, who.actor.id],
    )
  await expect(insert(2, 'approve', austrian, 'reviewed', translator)).rejects.toThrow(
    'no author of a wording approves it',
  )
  await expect(insert(2, 'approve', 'Anders.', 'reviewed', reviewer)).rejects.toThrow(
    'only the wording that was confirmed is approved',
  )
  await expect(insert(3, 'confirm', austrian, 'translated', reviewer)).rejects.toThrow(
    'follows the one before it',
  )
  await expect(insert(2, 'confirm', austrian, 'reviewed', reviewer)).rejects.toThrow('CHECK')
  await expect(db('variant_changes').update({ text: 'Anders.' })).rejects.toThrow('never changed')
  await changeOverride(reviewer, at, { kind: 'approve', version: 1 })
  await sign()
  // Somebody who wrote a wording that stands signs nothing.
  await expect(
    db.raw(
      `INSERT INTO sign_offs SELECT 99, translation_id, edition_id, ?, signed_at, statement,
         text_digest, payload, digest FROM sign_offs`,
      [translator.actor.id],
    ),
  ).rejects.toThrow('no author of a')
  await expect(
    db.raw(
      `INSERT INTO sign_offs SELECT 99, translation_id, edition_id, ?, signed_at, statement,
         text_digest, payload, digest FROM sign_offs`,
      [second.actor.id],
    ),
  ).resolves.toBeDefined()
})

test('an error of the checks in a wording blocks the sign-off', async () => {
  const { write, reviewer, at, sign, signing } = await createGerman()
  // The second `e` is a Cyrillic one.
  await write('Wir schreiben heuеr wegen 6 Aktivisten.')
  await changeOverride(reviewer, at, { kind: 'approve', version: 1 })
  const errors = (await signing()).findings.filter(({ grade }) => grade === 'error')
  expect(errors).toMatchObject([{ check: 'mixed-script', unit: 4, variant: 'de-AT' }])
  expect(await sign()).toMatchObject({ refusal: 'sign-off/errors' })
})

test('a warning in a wording is answered at its unit', async () => {
  const { write, translator, letter, signing } = await createGerman()
  await write('Wir schreiben heuer  wegen 6 Aktivisten.')
  const [warning] = (await signing()).findings.filter(({ variant }) => variant === 'de-AT')
  expect(warning).toMatchObject({ check: 'double-space', grade: 'warning' })
  const given = { fingerprint: warning?.fingerprint ?? '', reason: 'It is so on purpose.' }
  const at = { letter, locale: 'de', unit: 4 } as const
  expect(await dismissFinding(translator, at, given)).toMatchObject({ ok: true })
  expect((await signing()).findings).toEqual([])
})

test('a wording that waits makes its unit wait on the board', async () => {
  const { write, coordinator, letter } = await createGerman()
  const row = async () => {
    const board = await readBoard(coordinator, letter)
    return board.ok ? board.value.rows[0] : undefined
  }
  expect(await row()).toMatchObject({ state: 'complete', progress: { reviewed: 3 } })
  await write()
  expect(await row()).toMatchObject({
    state: 'open',
    progress: { reviewed: 2, translated: 1 },
    cells: ['reviewed', 'reviewed', 'translated'],
  })
})

test('who did not see the last change is told, and other people’s locales are closed', async () => {
  const { write, outsider, coordinator, at } = await createGerman()
  await write()
  expect(await write('Anders.')).toMatchObject({ refusal: 'target/changed-meanwhile' })
  const command = { kind: 'confirm', version: 1, text: 'Anders.' } as const
  expect(await changeOverride(outsider, at, command)).toMatchObject({
    refusal: 'letter/not-found',
  })
  expect(await changeOverride(coordinator, at, command)).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await changeOverride(coordinator, { ...at, variant: 'sv-FI' }, command)).toMatchObject({
    ok: false,
  })
})

test('the history tells of wordings, and shows one that was added or taken out', async () => {
  const { write, coordinator, letter } = await createGerman()
  await write()
  const verified = async () => {
    const found = await verifyLetter(coordinator, letter)
    if (!found.ok) throw new Error(found.refusal)
    return found.value
  }
  expect(isSound(await verified())).toBe(true)
  await coordinator.db.raw('DROP TRIGGER variant_changes_never_update')
  await coordinator.db('variant_changes').update({ text: 'Anders.' })
  expect((await verified()).strayTexts).toEqual([{ locale: 'de-AT', unit: 4 }])
  await coordinator.db.raw('DROP TRIGGER variant_changes_never_delete')
  await coordinator.db('variant_changes').delete()
  expect((await verified()).strayTexts).toEqual([{ locale: 'de-AT', unit: 4 }])
})

test('an export has the wordings of each unit, with their states', async () => {
  const { write, reviewer, letter } = await createGerman()
  await write()
  const exported = await exportJson(reviewer, letter, 'de')
  const units = exported.ok ? JSON.parse(exported.value).units : []
  expect(units[3].variants).toEqual([
    { variant: 'de-AT', target: austrian, state: 'translated', version: 1 },
  ])
  expect(units[0].variants).toEqual([])
})

/** The English letter with two coordinators, a reviewer of Polish and a translator. */
async function createEnglish() {
  const ctx = await createContext()
  const letter = await importShortLetter(ctx)
  await confirmCut(ctx, letter)
  const grant = (role: Grant['role'], locale: Grant['locale'] = null): Grant => ({
    letter,
    role,
    locale,
  })
  return {
    ctx,
    letter,
    at: { letter, unit: 4, variant: 'en-IE' } as const,
    cora: as(ctx, await addAccount(ctx, 'Cora', grant('coordinator'))),
    carl: as(ctx, await addAccount(ctx, 'Carl', grant('coordinator'))),
    rita: as(ctx, await addAccount(ctx, 'Rita', grant('reviewer', 'pl'))),
    tessa: as(ctx, await addAccount(ctx, 'Tessa', grant('translator', 'pl'))),
  }
}

const irish = { kind: 'confirm', version: 0, text: 'We write about 6 activists.' } as const

test('at the source a coordinator words a unit anew, and somebody else approves it', async () => {
  const { cora, carl, rita, tessa, at } = await createEnglish()
  expect(await changeOverride(tessa, at, irish)).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await changeOverride(rita, at, irish)).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await changeOverride(cora, at, irish)).toMatchObject({ ok: true })
  const approve = { kind: 'approve', version: 1 } as const
  expect(await changeOverride(cora, at, approve)).toMatchObject({ refusal: 'target/own-work' })
  expect(await changeOverride(tessa, at, approve)).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await changeOverride(rita, at, approve)).toMatchObject({ ok: true })
  expect(await changeOverride(carl, at, { kind: 'remove', version: 2 })).toMatchObject({ ok: true })
})

test('once a unit was worded anew, its edition is not opened again', async () => {
  const { ctx, cora, at, letter } = await createEnglish()
  await changeOverride(cora, at, irish)
  await changeOverride(cora, at, { kind: 'remove', version: 1 })
  expect(await reopenCut(ctx, letter)).toMatchObject({ refusal: 'edition/variant-written' })
})
