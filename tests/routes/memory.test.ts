import { expect, test } from 'vitest'
import { action as desk } from '#app/routes/letters.$letter.$locale._index.tsx'
import { loader as concordance } from '#app/routes/letters.$letter.$locale.concordance.ts'
import { loader as matches } from '#app/routes/letters.$letter.$locale.matches.ts'
import { action, loader } from '#app/routes/memory.tsx'
import { changeTarget } from '#app/services/targets.server.ts'
import { answerOf, signIn, type Visit } from '#tests/support/requests.ts'
import { createTeam } from '#tests/support/team.ts'

/** A letter with its salutation confirmed in Polish. */
async function begin() {
  const team = await createTeam()
  const { translator, letter, params, path } = team
  const at = { letter, locale: 'pl' as const, unit: 3 }
  const command = { kind: 'confirm', version: 0, text: 'Szanowny Panie,' } as const
  const confirmed = await changeTarget(await translator.ctx(), at, command)
  if (!confirmed.ok) throw new Error(confirmed.refusal)
  const see = (visit: Visit, query = '') =>
    loader({ request: visit.get(`/memory?letter=${letter}${query}`), params: {}, context: {} })
  const send = (visit: Visit, form: Record<string, string>) =>
    answerOf(action({ request: visit.post('/memory?to=pl&edit=1', form), params: {}, context: {} }))
  const ask = (route: typeof matches | typeof concordance, visit: Visit, query: string) =>
    answerOf(route({ request: visit.get(`${path}/pl/x?${query}`), params, context: {} }))
  return { ...team, see, send, ask }
}

test('without scripts a pair is changed, deleted and brought back from the page', async () => {
  const { reviewer, see, send } = await begin()
  const row = (await see(reviewer)).memory.rows[0]
  const pair = `${row?.pair}`
  const edited = await send(reviewer, { do: 'edit', pair, version: '1', text: 'Szanowna Pani,' })
  expect(edited.headers.get('location')).toBe('/memory?to=pl&done=edit')
  const deleted = await send(reviewer, { do: 'delete', pair, version: '2' })
  expect(deleted.headers.get('location')).toBe(`/memory?to=pl&deleted=${pair}`)
  const { memory, query } = await see(reviewer, `&deleted=${pair}`)
  expect(query.deleted).toBe(row?.pair)
  expect(memory.open).toMatchObject({ version: 3, deleted: true })
  await send(reviewer, { do: 'restore', pair, version: '3' })
  expect((await see(reviewer)).memory.rows).toMatchObject([{ target: 'Szanowna Pani,' }])
})

test('what is refused comes back with what was typed', async () => {
  const { reviewer, see, send } = await begin()
  const pair = `${(await see(reviewer)).memory.rows[0]?.pair}`
  const refused = await send(reviewer, { do: 'edit', pair, version: '1', text: ' ' })
  expect(refused.status).toBe(422)
  expect(await refused.json()).toMatchObject({ refusal: 'memory/text-missing', typed: { pair } })
})

test('a letter’s memory is released by its coordinator, and by nobody else', async () => {
  const { coordinator, reviewer, letter, see, send } = await begin()
  const stranger = await signIn('Memory-stranger')
  expect((await see(stranger)).memory.rows).toEqual([])
  expect((await send(reviewer, { do: 'release', letter: `${letter}` })).status).toBe(403)
  expect((await send(stranger, { do: 'release', letter: `${letter}` })).status).toBe(404)
  await send(coordinator, { do: 'release', letter: `${letter}` })
  expect((await see(stranger)).memory.rows).toMatchObject([{ target: 'Szanowny Panie,' }])
  await send(coordinator, { do: 'take-back', letter: `${letter}` })
  expect((await see(stranger)).memory.rows).toEqual([])
})

test('the desk asks for matches and for words, and without words is led to the page', async () => {
  const { translator, ask } = await begin()
  const own = await ask(matches, translator, 'unit=3&edition=1')
  expect(await own.json()).toEqual({ matches: [] })
  expect((await ask(matches, translator, 'unit=3&edition=2')).status).toBe(409)
  expect((await ask(matches, translator, 'unit=99')).status).toBe(404)
  const found = await ask(concordance, translator, 'words=szanowny')
  expect((await found.json()).found[0]).toMatchObject({ target: 'Szanowny Panie,', side: 'target' })
  const led = await ask(concordance, translator, '')
  expect(led.headers.get('location')).toBe('/memory?from=en&to=pl')
})

test('without scripts a match is kept as a draft, and its origin with it', async () => {
  const { coordinator, letter, send } = await begin()
  await send(coordinator, { do: 'release', letter: `${letter}` })
  const { translator, params, path, operator } = await createTeam()
  const request = translator.get(`${path}/pl/matches?unit=3`)
  const { matches: found } = await (
    await answerOf(matches({ request, params, context: {} }))
  ).json()
  const { pair, score, target } = found[0]
  const form = { kind: 'keep-draft', unit: '3', edition: '1', version: '0', text: target }
  const kept = await answerOf(
    desk({
      request: translator.post(`${path}/pl`, { ...form, match: `${pair} ${score}` }),
      params,
      context: {},
    }),
  )
  expect(kept.status).toBe(303)
  const rows = await operator.db('target_matches').select('pair_id', 'score')
  expect(rows.at(-1)).toEqual({ pair_id: pair, score })
  await send(coordinator, { do: 'take-back', letter: `${letter}` })
})
