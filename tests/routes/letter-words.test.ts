import { gunzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import type { SpellingView } from '#app/domain/spelling/spelling-view.ts'
import { loader as readFile } from '#app/routes/dictionaries.$locale.$file.ts'
import { action, loader } from '#app/routes/letters.$letter.$locale.words.tsx'
import { answerOf, type Visit } from '#tests/support/requests.ts'
import { createTeam } from '#tests/support/team.ts'
import { demarche } from '#tests/support/terminal.ts'

beforeAll(async () => {
  const files = ['tests/fixtures/dictionaries/pl.aff', 'tests/fixtures/dictionaries/pl.dic']
  expect((await demarche('dictionaries', 'add', 'pl', ...files)).code).toBe(0)
})

async function begin() {
  const team = await createTeam()
  const { params, path } = team
  const see = async (visit: Visit): Promise<SpellingView> =>
    (await answerOf(loader({ request: visit.get(`${path}/pl/words`), params, context: {} }))).json()
  const send = (visit: Visit, kind: string, word: string) =>
    answerOf(
      action({ request: visit.post(`${path}/pl/words`, { kind, word }), params, context: {} }),
    )
  return { ...team, see, send }
}

test('a word is the letter’s once somebody who works on it says so, and can be taken back', async () => {
  const { see, send, translator, reviewer, operator, letter } = await begin()
  const added = await send(translator, 'accept', 'Pegasusa')
  expect(await added.json()).toMatchObject({ ok: true, value: [{ word: 'Pegasusa' }] })
  await send(reviewer, 'accept', 'Pegasusa')
  const { words, mayAccept, exists } = await see(reviewer)
  expect([words.length, mayAccept, exists]).toEqual([1, true, true])
  expect(words[0]?.by).toMatch(/^Tessa/)
  await send(reviewer, 'take-back', 'Pegasusa')
  await send(reviewer, 'take-back', 'Pegasusa')
  expect((await see(translator)).words).toEqual([])
  const kinds = await operator
    .db('events')
    .where({ chain: `letter:${letter}` })
    .whereLike('kind', 'word-%')
    .pluck('kind')
  expect(kinds).toEqual(['word-accepted', 'word-taken-back'])
})

test('an observer reads the letter’s words and adds none, another letter has its own', async () => {
  const { see, send, observer, coordinator, elsewhere, translator } = await begin()
  expect((await see(observer)).mayAccept).toBe(false)
  for (const visit of [observer, coordinator, elsewhere]) {
    expect((await send(visit, 'accept', 'obcy')).status).toBe(403)
  }
  expect((await send(translator, 'accept', 'dwa słowa')).status).toBe(422)
  expect((await see(translator)).words).toEqual([])
})

test('the files of the dictionary are for whoever is signed in, under their hash, and kept', async () => {
  const { see, translator, outsider } = await begin()
  const { dictionary } = await see(translator)
  const ask = (file: string) =>
    answerOf(
      readFile({
        request: outsider.get(`/dictionaries/pl/${file}`),
        params: { locale: 'pl', file },
        context: {},
      }),
    )
  const answer = await ask(`${dictionary?.dic}.dic`)
  expect(answer.headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(new Uint8Array(await answer.arrayBuffer())).toString()).toContain('żółw/M')
  expect((await ask(`${'0'.repeat(64)}.dic`)).status).toBe(404)
  expect((await ask('about.json')).status).toBe(404)
})
