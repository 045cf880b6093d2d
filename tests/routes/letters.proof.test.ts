import { expect, test } from 'vitest'
import { chainOf } from '#app/domain/event.ts'
import { loader as checkpoint } from '#app/routes/letters.$letter.checkpoint[.]json.tsx'
import { loader as history } from '#app/routes/letters.$letter.history[.]json.tsx'
import { loader as proof } from '#app/routes/letters.$letter.proof.tsx'
import { loader as verifier } from '#app/routes/letters.$letter.verifier[.]html.tsx'
import { verifyCheckpoint } from '#app/services/checkpoints.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { answerOf, type Visit } from '#tests/support/requests.ts'
import { createTeam } from '#tests/support/team.ts'

function take(loader: typeof history, visit: Visit, letter: number): Promise<Response> {
  const request = visit.get(`/letters/${letter}/proof`)
  return answerOf(loader({ request, params: { letter: `${letter}` }, context: {} }))
}

test('a coordinator takes a checkpoint that covers its own making', async () => {
  const { coordinator, letter } = await createTeam()
  const ctx = await coordinator.ctx()
  const answer = await take(checkpoint, coordinator, letter)
  expect(answer.headers.get('content-disposition')).toMatch(/letter-\d+-checkpoint-\d+\.json/)
  const file = await answer.text()
  const last = (await listEvents(ctx.db, chainOf(letter))).at(-1)
  expect(last).toMatchObject({ kind: 'downloaded', data: { file: 'checkpoint' } })
  expect(JSON.parse(file)).toMatchObject({ head: last?.hash, sequence: last?.sequence })
  expect(await verifyCheckpoint(ctx, letter, file)).toMatchObject({ value: { standing: 'holds' } })
})

test('a coordinator takes the whole history, which tells of it and holds no text', async () => {
  const { coordinator, letter } = await createTeam()
  const text = await (await take(history, coordinator, letter)).text()
  const stored = await listEvents((await coordinator.ctx()).db, chainOf(letter))
  const taken = JSON.parse(text)
  expect(taken.events.map((event: { hash: string }) => event.hash)).toEqual(
    stored.map(({ hash }) => hash),
  )
  expect(stored.at(-1)).toMatchObject({ kind: 'downloaded', data: { file: 'history' } })
  expect(text).not.toContain('activists')
})

test('the verifier asks nothing of anybody, and its policy lets nothing else run', async () => {
  const { coordinator, letter } = await createTeam()
  const html = await (await take(verifier, coordinator, letter)).text()
  expect(html).toMatch(/default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-/)
  expect(html).not.toMatch(/(?:src|href)="/)
  expect(html.match(/<script/g)).toHaveLength(2)
  expect(html).toContain('<html lang="en">')
})

test('only the coordinator of a letter proves its history', async () => {
  const { reviewer, coordinator, letter } = await createTeam()
  for (const loader of [history, checkpoint, verifier]) {
    expect((await take(loader, reviewer, letter)).status).toBe(403)
  }
  const request = coordinator.get(`/letters/${letter}/proof`)
  const shown = await proof({ request, params: { letter: `${letter}` }, context: {} })
  expect(shown).toMatchObject({ faults: [], key: expect.stringMatching(/^[0-9a-f]{64}$/) })
})
