import { expect, test } from 'vitest'
import { endSignOff } from '#app/services/sign-offs.server.ts'
import { createSigned } from '#tests/support/reviewed.ts'

/** A letter in Polish, signed off and withdrawn: ids 1, by accounts 1 (Cora) to 5 (Olga). */
async function createRows() {
  const { reviewer, letter, locale } = await createSigned()
  await endSignOff(reviewer, letter, locale, { kind: 'withdrawn', reason: 'A mistake.' })
  return reviewer.db
}

const hash = (digit: string) => `'${digit.repeat(64)}'`

test.each([
  [
    'text for a number',
    `UPDATE accounts SET administrator = 'yes' WHERE id = 1`,
    'cannot store TEXT value in INTEGER column',
  ],
  [
    'a number for text',
    `UPDATE accounts SET name = x'00' WHERE id = 1`,
    'cannot store BLOB value in TEXT column',
  ],
  ['an address that is none', `UPDATE accounts SET email = 'nobody' WHERE id = 1`, 'CHECK'],
  ['an account without a name', `UPDATE accounts SET name = ' ' WHERE id = 1`, 'CHECK'],
  ['half an administrator', `UPDATE accounts SET administrator = 2 WHERE id = 1`, 'CHECK'],
  ['one address for two', `UPDATE accounts SET email = 'CORA@example.org' WHERE id = 2`, 'UNIQUE'],
  ['an account that others need', `DELETE FROM accounts WHERE id = 2`, 'FOREIGN KEY'],
  [
    'a link for nobody',
    `INSERT INTO one_time_links VALUES (${hash('a')}, 99, 'now', 'then', NULL)`,
    'FOREIGN KEY',
  ],
  [
    'a token that is no hash',
    `INSERT INTO one_time_links VALUES ('secret', 1, 'now', 'then', NULL)`,
    'CHECK',
  ],
  [
    'a session of nobody',
    `INSERT INTO sessions VALUES (${hash('a')}, 99, 'now', 'now', 'then')`,
    'FOREIGN KEY',
  ],
  [
    'a session by its cookie',
    `INSERT INTO sessions VALUES ('cookie', 1, 'now', 'now', 'then')`,
    'CHECK',
  ],
  ['a try under a name', `INSERT INTO tries (key, at) VALUES ('cora@example.org', 'now')`, 'CHECK'],
])('of accounts, the database refuses %s', async (_, sql, reason) => {
  await expect((await createRows()).raw(sql)).rejects.toThrow(reason)
})

test.each([
  ['an embargo on no day', `UPDATE letters SET embargo_on = '2021-02-30'`, 'CHECK'],
  ['half a policy', 'UPDATE letters SET correct_and_approve = 2', 'CHECK'],
  ['a letter that has an edition taken away', 'DELETE FROM letters', 'FOREIGN KEY'],
  ['an edition without a title', `UPDATE editions SET title = ' '`, 'CHECK'],
  ['an edition of no letter', 'UPDATE editions SET letter_id = 99', 'FOREIGN KEY'],
  ['an edition zero', 'UPDATE editions SET number = 0', 'CHECK'],
  ['a cut that is no JSON', `UPDATE editions SET cut = '{'`, 'CHECK'],
  [
    'a second edition of one number',
    `INSERT INTO editions SELECT 9, letter_id, number, title, input, encoding, cut, cut_version, confirmed_at, published_by, note FROM editions`,
    'UNIQUE',
  ],
  ['a unit of no kind', `UPDATE units SET kind = 'footnote'`, 'CHECK'],
  ['a unit without a text', `UPDATE units SET text = '' WHERE id = 1`, 'CHECK'],
  ['two units of one number', 'UPDATE units SET number = 1', 'UNIQUE'],
  ['a unit that ends before it begins', 'UPDATE units SET range_start = 9, range_end = 8', 'CHECK'],
  ['a unit that has a target taken away', 'DELETE FROM units WHERE id = 1', 'FOREIGN KEY'],
  [
    'a signatory without a name',
    `INSERT INTO signatories (edition_id, position, kind, name) VALUES (1, 1, 'person', ' ')`,
    'CHECK',
  ],
  [
    'a signatory of no kind',
    `INSERT INTO signatories (edition_id, position, kind, name) VALUES (1, 1, 'bank', 'X')`,
    'CHECK',
  ],
  [
    'a signatory in no group',
    `INSERT INTO signatories (edition_id, position, kind, name, group_unit_id) VALUES (1, 1, 'person', 'X', 99)`,
    'FOREIGN KEY',
  ],
  ['a role nobody knows', `UPDATE grants SET role = 'editor'`, 'CHECK'],
  [
    'a coordinator of one locale',
    `UPDATE grants SET locale = 'pl' WHERE role = 'coordinator'`,
    'CHECK',
  ],
  [
    'a translator of every locale',
    `UPDATE grants SET locale = NULL WHERE role = 'translator'`,
    'CHECK',
  ],
  [
    'a role held twice',
    `INSERT INTO grants (letter_id, account_id, role) VALUES (1, 1, 'coordinator')`,
    'UNIQUE',
  ],
])('of letters, the database refuses %s', async (_, sql, reason) => {
  await expect((await createRows()).raw(sql)).rejects.toThrow(reason)
})

test.each([
  [
    'a locale opened twice',
    `INSERT INTO translations (letter_id, locale, opened_at) VALUES (1, 'pl', 'now')`,
    'UNIQUE',
  ],
  ['a due date that is no day', `UPDATE translations SET due_on = 'Friday'`, 'CHECK'],
  ['two targets of one unit', 'UPDATE targets SET unit_id = 1', 'UNIQUE'],
  ['a target in no state', `UPDATE targets SET state = 'final'`, 'CHECK'],
  [
    'a target that begins reviewed',
    `INSERT INTO targets (translation_id, unit_id, state) VALUES (1, 1, 'translated')`,
    'begins as initial',
  ],
  [
    'a reviewed target without a text',
    `UPDATE targets SET text = ' ' WHERE state = 'reviewed'`,
    'CHECK',
  ],
  ['a review by nobody', 'UPDATE targets SET reviewed_by = NULL', 'CHECK'],
  [
    'a reviewer of what is not reviewed',
    'UPDATE targets SET reviewed_by = 3 WHERE id = 2',
    'CHECK',
  ],
  ['a text from nowhere', `UPDATE targets SET provenance = 'oracle'`, 'CHECK'],
  ['a version below zero', 'UPDATE targets SET version = -1', 'CHECK'],
  ['an author who reviewed it', 'INSERT INTO target_authors VALUES (1, 3)', 'no author of it'],
  [
    'a review by an author',
    `UPDATE targets SET state = 'reviewed', reviewed_by = 2 WHERE id = 1`,
    'no author of a text approves it',
  ],
  ['an author who is nobody', 'INSERT INTO target_authors VALUES (1, 99)', 'FOREIGN KEY'],
  [
    'two changes to one version',
    `INSERT INTO target_changes (target_id, version, command, text, state, provenance, at) VALUES (1, 1, 'confirm', 'x', 'translated', 'person', 'now')`,
    'UNIQUE',
  ],
  [
    'a change that is no command',
    `INSERT INTO target_changes (target_id, version, command, text, state, provenance, at) VALUES (1, 9, 'wish', 'x', 'translated', 'person', 'now')`,
    'CHECK',
  ],
  [
    'a rejection without a reason',
    `INSERT INTO target_changes (target_id, version, command, text, state, provenance, at, severity) VALUES (1, 9, 'reject', 'x', 'initial', 'person', 'now', 'minor')`,
    'CHECK',
  ],
  [
    'a rejection that does not say how severe it is',
    `INSERT INTO target_changes (target_id, version, command, text, state, provenance, at, category, comment) VALUES (1, 9, 'reject', 'x', 'initial', 'person', 'now', 'style', 'x')`,
    'how severe it is',
  ],
  [
    'an approval that is severe',
    `INSERT INTO target_changes (target_id, version, command, text, state, provenance, at, severity) VALUES (1, 9, 'approve', 'x', 'reviewed', 'person', 'now', 'minor')`,
    'how severe it is',
  ],
  [
    'a severity of no level',
    `INSERT INTO target_changes (target_id, version, command, text, state, provenance, at, category, comment, severity) VALUES (1, 9, 'reject', 'x', 'initial', 'person', 'now', 'style', 'x', 'bad')`,
    'CHECK',
  ],
  ['a view of what nobody has written', `INSERT INTO unit_views VALUES (1, 3, 0, 'now')`, 'CHECK'],
  [
    'a working copy from before the first version',
    `INSERT INTO working_copies VALUES (1, 2, 'x', -1, 'now', NULL, NULL)`,
    'CHECK',
  ],
  [
    'the score of no match',
    `INSERT INTO working_copies VALUES (1, 2, 'x', 0, 'now', NULL, 87)`,
    'CHECK',
  ],
  [
    'a note without a word',
    `INSERT INTO notes (letter_id, unit_id, written_in, account_id, body, at) VALUES (1, 1, 'pl', 2, ' ', 'now')`,
    'CHECK',
  ],
  [
    'an answer to what does not ask',
    `INSERT INTO notes (letter_id, unit_id, written_in, account_id, body, at, query_id) VALUES (1, 1, 'pl', 2, 'So.', 'now', 7)`,
    'an answer belongs to a question',
  ],
  [
    'a dismissal without a reason',
    `INSERT INTO dismissals (target_id, fingerprint, reason, account_id, at) VALUES (1, 'x', '', 2, 'now')`,
    'CHECK',
  ],
])('of translations, the database refuses %s', async (_, sql, reason) => {
  await expect((await createRows()).raw(sql)).rejects.toThrow(reason)
})

const signOff = (change: Record<string, string>) => {
  const row = {
    translation_id: '1',
    edition_id: '1',
    account_id: '3',
    signed_at: `'now'`,
    statement: `'I have read it.'`,
    text_digest: hash('a'),
    payload: `'{}'`,
    digest: hash('b'),
    ...change,
  }
  return `INSERT INTO sign_offs (${Object.keys(row).join()}) VALUES (${Object.values(row).join()})`
}

const event = (change: Record<string, string>) => {
  const row = {
    chain: `'letter:1'`,
    sequence: '999',
    at: `'now'`,
    kind: `'downloaded'`,
    data: `'{}'`,
    previous: hash('0'),
    hash: hash('a'),
    ...change,
  }
  return `INSERT INTO events (${Object.keys(row).join()}) VALUES (${Object.values(row).join()})`
}

test.each([
  ['a sign-off by an author', signOff({ account_id: '2' }), 'no author of a text in it signs'],
  ['a sign-off without a statement', signOff({ statement: `' '` }), 'CHECK'],
  ['a sign-off of no text', signOff({ text_digest: `'abc'` }), 'CHECK'],
  ['a sign-off that is no JSON', signOff({ payload: `'{'` }), 'CHECK'],
  ['a sign-off of no translation', signOff({ translation_id: '99' }), 'FOREIGN KEY'],
  [
    'a second end of a sign-off',
    `INSERT INTO sign_off_ends VALUES (1, 'voided', 1, 'Because.', 'now')`,
    'UNIQUE',
  ],
  [
    'an end of no kind',
    `INSERT INTO sign_off_ends VALUES (1, 'lapsed', 1, 'Because.', 'now')`,
    'CHECK',
  ],
  [
    'an end without a reason',
    `INSERT INTO sign_off_ends VALUES (1, 'voided', 1, ' ', 'now')`,
    'CHECK',
  ],
  [
    'an addressee without a salutation',
    `INSERT INTO addressee_confirmations (letter_id, state, locale, block, salutation, source, account_id, at) VALUES (1, 'pl', 'pl', '[]', '', 'x', 1, 'now')`,
    'CHECK',
  ],
  [
    'a changed addressee under another state',
    `INSERT INTO addressee_changes (state, record, note, account_id, at) VALUES ('pl', '{"state":"at"}', '', 1, 'now')`,
    'CHECK',
  ],
  [
    'a checked form without a source',
    `INSERT INTO form_checks (locale, cell, against, text, source, account_id, at) VALUES ('pl', 'closing', 'x', 'y', ' ', 1, 'now')`,
    'CHECK',
  ],
  ['an event twice', event({ sequence: '1' }), 'UNIQUE'],
  ['an event before the first', event({ sequence: '0' }), 'CHECK'],
  ['an event that is no JSON', event({ data: `'x'` }), 'CHECK'],
  ['an event without a link', event({ previous: `''` }), 'CHECK'],
  ['an event without a hash', event({ hash: `''` }), 'CHECK'],
])('of sign-offs and history, the database refuses %s', async (_, sql, reason) => {
  await expect((await createRows()).raw(sql)).rejects.toThrow(reason)
})

test('the rows these refusals are tried with are taken once they are right', async () => {
  const db = await createRows()
  await db.raw(signOff({}))
  await db.raw(event({}))
  expect(await db('sign_offs')).toHaveLength(2)
})

test.each([
  'target_changes',
  'query_acts',
  'suggestions',
  'suggestion_ends',
  'dismissals',
  'sign_offs',
  'sign_off_ends',
  'sign_off_signatures',
  'signing_keys',
  'addressee_confirmations',
  'addressee_changes',
  'form_checks',
  'events',
])('what is in %s is neither changed nor deleted, whoever asks', async (table) => {
  const db = await createRows()
  await db('notes').insert({
    letter_id: 1,
    unit_id: 1,
    written_in: 'pl',
    asks: 'everybody',
    account_id: 2,
    body: 'Why?',
    at: 'now',
  })
  await db('query_acts').insert({ query_id: 1, act: 'resolve', account_id: 2, at: 'now' })
  await db('suggestions').insert({
    target_id: 1,
    account_id: 2,
    text: 'Tak.',
    why: '',
    made_from: 0,
    edition: 1,
    at: 'now',
  })
  await db('suggestion_ends').insert({
    suggestion_id: 1,
    outcome: 'accepted',
    account_id: 2,
    at: 'now',
  })
  await db('dismissals').insert({
    target_id: 1,
    fingerprint: 'x',
    reason: 'So it is.',
    account_id: 2,
    at: 'now',
  })
  await db('addressee_confirmations').insert({
    letter_id: 1,
    state: 'pl',
    locale: 'pl',
    block: '[]',
    salutation: 'Szanowny Panie Ministrze,',
    source: 'x',
    account_id: 1,
    at: 'now',
  })
  await db('addressee_changes').insert({
    state: 'pl',
    record: '{"state":"pl"}',
    note: '',
    account_id: 1,
    at: 'now',
  })
  await db('form_checks').insert({
    locale: 'pl',
    cell: 'closing',
    against: 'x',
    text: 'y',
    source: 'z',
    account_id: 1,
    at: 'now',
  })
  expect((await db(table)).length).toBeGreaterThan(0)
  await expect(db.raw(`UPDATE ${table} SET rowid = rowid + 1000`)).rejects.toThrow('never changed')
  await expect(db.raw(`DELETE FROM ${table}`)).rejects.toThrow('never changed')
  await expect(db.raw(`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`)).rejects.toThrow(
    'never changed',
  )
})
