import { expect, test } from 'vitest'
import { action as addAtDesk } from '#app/routes/letters.$letter.$locale.terms.tsx'
import { loader as list } from '#app/routes/termbase._index.tsx'
import { action as change, loader as read } from '#app/routes/termbase.$concept.tsx'
import { action as add } from '#app/routes/termbase.new.tsx'
import { answerOf } from '#tests/support/requests.ts'
import { createTeam } from '#tests/support/team.ts'

const typed = {
  locale: 'en',
  text: 'surveillance state',
  letter: '',
  concept: 'term',
  definition: 'A state that watches.',
  domain: 'surveillance',
  source: '',
  note: '',
}

/** The id of an entry that was just added. */
async function addEntry(team: Awaited<ReturnType<typeof createTeam>>, form = typed) {
  const request = team.coordinator.post('/termbase/new', form)
  const answer = await add({ request, params: {}, context: {} })
  expect(answer.status).toBe(303)
  return /\d+/.exec(answer.headers.get('location') ?? '')?.[0] ?? ''
}

test('a form without scripts adds an entry, edits it, deletes it and brings it back', async () => {
  const team = await createTeam()
  const concept = await addEntry(team)
  const send = (form: Record<string, string>) => {
    const request = team.coordinator.post(`/termbase/${concept}`, form)
    return change({ request, params: { concept }, context: {} })
  }
  const terms = { kind: 'terms', locale: 'pl', status: 'preferred', grammar: '' }
  const polish = { ...terms, text: 'państwo inwigilacji', forms: 'państwa inwigilacji, państw' }
  expect((await send({ ...polish, version: '1' })).status).toBe(303)
  expect((await send({ kind: 'delete', version: '2' })).status).toBe(303)
  expect((await send({ kind: 'restore', to: '2', version: '3' })).status).toBe(303)
  const request = team.translator.get(`/termbase/${concept}?edit=pl`)
  const view = await read({ request, params: { concept }, context: {} })
  expect(view).toMatchObject({ deleted: false, version: 4, mayEdit: false, editing: null })
  expect(view.concept.terms[1]).toMatchObject({
    text: 'państwo inwigilacji',
    forms: ['państwa inwigilacji', 'państw'],
  })
})

test('what is refused comes back with what was typed', async () => {
  const team = await createTeam()
  const request = team.coordinator.post('/termbase/new', { ...typed, text: ' ' })
  const answer = await add({ request, params: {}, context: {} })
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({
    refusal: 'term/text-missing',
    typed: { definition: 'A state that watches.', domain: 'surveillance' },
  })
  const concept = await addEntry(team, { ...typed, text: 'watcher' })
  const late = { kind: 'details', version: '0', ...typed, note: 'Mine' }
  const refused = await change({
    request: team.coordinator.post(`/termbase/${concept}`, late),
    params: { concept },
    context: {},
  })
  expect(refused.status).toBe(409)
  expect(await refused.json()).toMatchObject({ typed: { note: 'Mine' } })
})

test('the list is what the address asks for, and passes over what it cannot read', async () => {
  const team = await createTeam()
  await addEntry(team, { ...typed, text: 'wiretap' })
  const ask = (query: string) =>
    list({ request: team.observer.get(`/termbase${query}`), params: {}, context: {} })
  const found = await ask('?q=WIRETAP&locale=en&kind=term&status=preferred')
  expect(found.rows.map(({ term }) => term.text)).toEqual(['wiretap'])
  expect(found.mayAdd).toEqual([])
  expect((await ask('?locale=xx&page=-1&kind=what&letter=no')).rows.length).toBeGreaterThan(0)
})

test('the desk sends a term that was marked', async () => {
  const { translator, observer, path, params } = await createTeam()
  const form = { source: 'Minister', target: 'minister', definition: '', scope: 'letter' }
  const send = (who: typeof translator) =>
    answerOf(addAtDesk({ request: who.post(`${path}/pl/terms`, form), params, context: {} }))
  expect(await (await send(translator)).json()).toEqual({ ok: true, value: 'proposed' })
  expect((await send(observer)).status).toBe(403)
})
