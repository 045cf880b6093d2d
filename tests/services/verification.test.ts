import { expect, test } from 'vitest'
import { firstPrevious, sealedText } from '#app/domain/event.ts'
import type { Context } from '#app/services/context.server.ts'
import { changeCut, confirmCut, reopenCut } from '#app/services/cuts.server.ts'
import { sha256 } from '#app/services/digest.server.ts'
import { endSignOff, signOff } from '#app/services/sign-offs.server.ts'
import { addSigningKey } from '#app/services/signing-keys.server.ts'
import { isSound, verifyLetter } from '#app/services/verification.server.ts'
import { dropTriggers } from '#tests/support/attacks.ts'
import { createContext, createKey, noon } from '#tests/support/context.ts'
import { createLetter, importShortLetter } from '#tests/support/letter.ts'
import { createReviewed, createSigned, statement as words } from '#tests/support/reviewed.ts'

/** Does what no trigger lets anybody do, as somebody would who has the file in their hands. */
async function behindTheTriggers({ db }: Context, ...statements: string[]) {
  await dropTriggers(db)
  for (const statement of statements) await db.raw(statement)
}

async function verified(ctx: Context, letter: number) {
  const result = await verifyLetter(ctx, letter)
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

const chain = `chain = 'letter:1'`

test('an untouched history is sound, and names its newest event', async () => {
  const { coordinator, letter } = await createSigned()
  const found = await verified(coordinator, letter)
  expect(isSound(found)).toBe(true)
  expect(found).toMatchObject({
    faults: [],
    strayTexts: [],
    signOffs: [{ locale: 'pl', state: 'stands', intact: true, key: coordinator.key.id }],
  })
  const [last] = await coordinator.db('events').orderBy('id', 'desc').limit(1)
  expect(found.head).toBe(last.hash)
})

test.each([
  [
    'an edited event',
    [`UPDATE events SET at = '2020-01-01' WHERE ${chain} AND sequence = 3`],
    { sequence: 3, fault: 'altered' },
  ],
  [
    'an event with other data',
    [`UPDATE events SET data = '{"edition":2}' WHERE ${chain} AND sequence = 2`],
    { sequence: 2, fault: 'altered' },
  ],
  [
    'an event of somebody else',
    [`UPDATE events SET account_id = 1 WHERE ${chain} AND sequence = 2`],
    { sequence: 2, fault: 'altered' },
  ],
  [
    'a deleted event',
    [`DELETE FROM events WHERE ${chain} AND sequence = 4`],
    { sequence: 4, fault: 'missing' },
  ],
  [
    'a deleted first event',
    [`DELETE FROM events WHERE ${chain} AND sequence = 1`],
    { sequence: 1, fault: 'missing' },
  ],
  [
    'an inserted event',
    [
      `UPDATE events SET sequence = sequence + 1000 WHERE ${chain} AND sequence >= 3`,
      `INSERT INTO events (chain, sequence, at, kind, data, previous, hash)
         VALUES ('letter:1', 3, 'now', 'downloaded', '{}', '${firstPrevious}', '${'a'.repeat(64)}')`,
      `UPDATE events SET sequence = sequence - 999 WHERE ${chain} AND sequence > 1000`,
    ],
    { sequence: 3, fault: 'inserted' },
  ],
  [
    'two events in another order',
    [
      `UPDATE events SET sequence = 1000 WHERE ${chain} AND sequence = 3`,
      `UPDATE events SET sequence = 3 WHERE ${chain} AND sequence = 4`,
      `UPDATE events SET sequence = 4 WHERE ${chain} AND sequence = 1000`,
    ],
    { sequence: 3, fault: 'moved' },
  ],
])('%s is named', async (_, statements, fault) => {
  const { coordinator, letter } = await createSigned()
  await behindTheTriggers(coordinator, ...statements)
  const found = await verified(coordinator, letter)
  expect(found.faults).toContainEqual(fault)
  expect(isSound(found)).toBe(false)
})

test('an event that went to another letter is missing in its own', async () => {
  const { coordinator, letter } = await createSigned()
  await behindTheTriggers(
    coordinator,
    `UPDATE events SET chain = 'letter:2' WHERE ${chain} AND sequence = 2`,
  )
  expect((await verified(coordinator, letter)).faults).toContainEqual({
    sequence: 2,
    fault: 'missing',
  })
})

test.each([
  ['what was signed', `UPDATE sign_offs SET payload = json_set(payload, '$.statement', 'No.')`],
  [
    'its digest with it',
    `UPDATE sign_offs SET payload = '{}', digest = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'`,
  ],
  ['who signed', `UPDATE sign_offs SET account_id = 1`],
  ['when', `UPDATE sign_offs SET signed_at = '2020-01-01T00:00:00.000Z'`],
  ['the statement that is shown', `UPDATE sign_offs SET statement = 'Another.'`],
  ['the text it releases', `UPDATE sign_offs SET text_digest = '${'0'.repeat(64)}'`],
  ['its signature', `UPDATE sign_off_signatures SET signature = 'AAAA'`],
  ['that it has one', 'DELETE FROM sign_off_signatures'],
])('a sign-off is found altered when somebody changed %s', async (_, statement) => {
  const { coordinator, letter } = await createSigned()
  await behindTheTriggers(coordinator, statement)
  const found = await verified(coordinator, letter)
  expect(found.signOffs).toMatchObject([{ intact: false }])
  expect(isSound(found)).toBe(false)
})

test('a sign-off that was signed again with a key of somebody else is found altered', async () => {
  const { coordinator, letter } = await createSigned()
  const other = createKey()
  const { payload } = await coordinator.db('sign_offs').first()
  await behindTheTriggers(
    coordinator,
    `INSERT INTO signing_keys VALUES (2, '${other.id}', '${other.spki}', 'now')`,
    `UPDATE sign_off_signatures SET key_id = '${other.id}',
       signature = '${other.sign(payload).value}'`,
  )
  expect((await verified(coordinator, letter)).signOffs).toMatchObject([{ intact: false }])
})

test('a sign-off stays whole when the installation goes on with another key', async () => {
  const { coordinator, operator, letter } = await createSigned()
  const key = createKey()
  await addSigningKey({ ...operator, key })
  const found = await verified({ ...coordinator, key }, letter)
  expect(found.signOffs).toMatchObject([{ intact: true, key: coordinator.key.id }])
})

test('a sign-off from before there were signatures has none, and is whole', async () => {
  const { coordinator, reviewer, letter, digest } = await createReviewed()
  await signOff(reviewer, letter, 'pl', { digest: await digest(), statement: words })
  const { id, data, ...event } = await coordinator.db('events').orderBy('id', 'desc').first()
  const { key: _, ...before } = JSON.parse(data)
  const old = { ...event, account: event.account_id, data: before }
  await behindTheTriggers(
    coordinator,
    'DELETE FROM sign_off_signatures',
    `UPDATE events SET data = '${JSON.stringify(before)}', hash = '${sha256(sealedText(old))}'
       WHERE id = ${id}`,
  )
  const found = await verified(coordinator, letter)
  expect(found.signOffs).toMatchObject([{ intact: true, key: null }])
  expect(isSound(found)).toBe(true)
})

test('a sign-off that is gone, or that nobody gave, is found', async () => {
  const gone = await createSigned()
  await behindTheTriggers(
    gone.coordinator,
    'DELETE FROM sign_off_signatures',
    'DELETE FROM sign_offs',
  )
  expect(isSound(await verified(gone.coordinator, gone.letter))).toBe(false)
  const forged = await createSigned()
  await behindTheTriggers(
    forged.coordinator,
    `INSERT INTO sign_offs SELECT 9, translation_id, edition_id, account_id, signed_at, statement,
       text_digest, payload, digest FROM sign_offs`,
  )
  expect(isSound(await verified(forged.coordinator, forged.letter))).toBe(false)
})

test('an end of a sign-off that is gone, or that nobody gave it, is found', async () => {
  const gone = await createSigned()
  await endSignOff(gone.reviewer, gone.letter, 'pl', { kind: 'withdrawn', reason: 'A mistake.' })
  expect(isSound(await verified(gone.coordinator, gone.letter))).toBe(true)
  await behindTheTriggers(gone.coordinator, 'DELETE FROM sign_off_ends')
  expect(isSound(await verified(gone.coordinator, gone.letter))).toBe(false)
  const forged = await createSigned()
  await behindTheTriggers(
    forged.coordinator,
    `INSERT INTO sign_off_ends VALUES (1, 'voided', 1, 'Because.', 'now')`,
  )
  expect(isSound(await verified(forged.coordinator, forged.letter))).toBe(false)
})

test.each([
  ['a text', `UPDATE targets SET text = 'Inny list' WHERE unit_id = 1`, 1],
  ['a state', `UPDATE targets SET state = 'translated', reviewed_by = NULL WHERE unit_id = 3`, 3],
  ['a version', `UPDATE targets SET version = 7 WHERE unit_id = 4`, 4],
  [
    'an older text',
    `UPDATE target_changes SET text = 'Inny' WHERE target_id = 1 AND version = 1`,
    1,
  ],
  ['an untouched target', `UPDATE targets SET text = 'x' WHERE unit_id = 2`, 2],
])('%s that was changed behind the history is named by its unit', async (_, statement, unit) => {
  const { coordinator, letter } = await createSigned()
  await behindTheTriggers(coordinator, statement)
  const found = await verified(coordinator, letter)
  expect(found.strayTexts).toEqual([{ locale: 'pl', unit }])
})

test('a source that was changed behind the history is named by its unit', async () => {
  const { coordinator, letter } = await createSigned()
  await behindTheTriggers(coordinator, `UPDATE units SET text = 'Changed.' WHERE number = 4`)
  const found = await verified(coordinator, letter)
  expect(isSound(found)).toBe(false)
  expect(found.strayTexts).toContainEqual({ locale: 'en', unit: 4 })
})

test('only the coordinator and the operator verify a letter', async () => {
  const { operator, translator, outsider, letter } = await createLetter()
  expect(await verifyLetter(operator, letter)).toMatchObject({ ok: true })
  expect(await verifyLetter(translator, letter)).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await verifyLetter(outsider, letter)).toMatchObject({ refusal: 'letter/not-found' })
})

test.each([
  ['input', `UPDATE editions SET input = 'Something else'`],
  ['cut', `UPDATE editions SET cut = json_set(cut, '$.layout', 'wrapped')`],
  ['confirmation', 'UPDATE editions SET confirmed_at = NULL'],
])('an edition whose %s was changed behind the history is found', async (_, statement) => {
  const { coordinator, letter } = await createLetter()
  await behindTheTriggers(coordinator, statement)
  const found = await verified(coordinator, letter)
  expect(found.sourceIntact).toBe(false)
  expect(isSound(found)).toBe(false)
})

test('a letter is sound before its cut is confirmed and when it is open again', async () => {
  const ctx = await createContext()
  const letter = await importShortLetter(ctx)
  expect(isSound(await verified(ctx, letter))).toBe(true)
  await changeCut(ctx, letter, { kind: 'title', version: 0, title: 'Another title' })
  await confirmCut(ctx, letter)
  expect(isSound(await verified(ctx, letter))).toBe(true)
  await reopenCut(ctx, letter)
  expect(isSound(await verified(ctx, letter))).toBe(true)
})

test('a clock that runs on within one act is no fault', async () => {
  const created = await createReviewed()
  let ticks = 0
  const now = () => new Date(noon.getTime() + ticks++)
  const digest = await created.digest()
  const reviewer = { ...created.reviewer, now }
  await signOff(reviewer, created.letter, 'pl', { digest, statement: words })
  await endSignOff(reviewer, created.letter, 'pl', { kind: 'withdrawn', reason: 'A mistake.' })
  expect(isSound(await verified(created.coordinator, created.letter))).toBe(true)
})
