import { expect, test } from 'vitest'
import { changeAsks } from '#app/services/asks.server.ts'
import { readParity } from '#app/services/parity-sheet.server.ts'
import { createReviewed } from '#tests/support/reviewed.ts'

/** One ask in paragraph 4, which Tessa (2) wrote and Rita (3) did not, ticked by Rita. */
async function createRows() {
  const crew = await createReviewed()
  const sheet = await readParity(crew.coordinator, crew.letter, null)
  const seen = sheet.ok ? sheet.value.stamp : ''
  const command = { kind: 'add', unit: 4, words: '' } as const
  await changeAsks(crew.coordinator, crew.letter, { command, seen })
  const { db } = crew.operator
  const tick = (account: number | null) =>
    db.raw(`INSERT INTO ask_ticks VALUES (NULL, 1, 1, 1, 'd', 2, ${account}, 'now')`)
  await tick(crew.reviewer.actor.id)
  await db.raw(`INSERT INTO parity_answers VALUES (NULL, 1, 4, '[]', 'Meant.', 3, 'now')`)
  return { db, tick, author: crew.translator.actor.id }
}

test('the database lets no author vouch for their own text', async () => {
  const { tick, author } = await createRows()
  await expect(tick(author)).rejects.toThrow('no author of a text says that it asks for the same')
})

test.each([
  ['a tick taken away', 'DELETE FROM ask_ticks', 'appended'],
  ['a tick changed', `UPDATE ask_ticks SET digest = 'e'`, 'appended'],
  ['an answer changed', `UPDATE parity_answers SET reason = 'Not.'`, 'appended'],
  [
    'an answer without a reason',
    `INSERT INTO parity_answers VALUES (NULL, 1, 4, '[1]', ' ', 3, 'now')`,
    'CHECK',
  ],
  [
    'a second answer',
    `INSERT INTO parity_answers VALUES (NULL, 1, 4, '[]', 'Yes.', 3, 'now')`,
    'UNIQUE',
  ],
  ['an ask without words', `INSERT INTO asks VALUES (NULL, 1, 4, ' ', 2)`, 'CHECK'],
  ['two asks in one place', `INSERT INTO asks VALUES (NULL, 1, 4, 'We', 1)`, 'UNIQUE'],
  ['an ask taken away that was ticked', 'DELETE FROM asks', 'FOREIGN KEY'],
])('of parity, the database refuses %s', async (_, sql, reason) => {
  const { db } = await createRows()
  await expect(db.raw(sql)).rejects.toThrow(reason)
})
