import { expect, test } from 'vitest'
import { loader } from '#app/routes/letters.$letter._index.tsx'
import { answerOf, type Visit } from '#tests/support/requests.ts'
import { createReviewedTeam, createTeam } from '#tests/support/team.ts'

const see = (visit: Visit, letter: string | number) =>
  loader({ request: visit.get(`/letters/${letter}`), params: { letter: `${letter}` }, context: {} })

test('the coordinator is told what to do next', async () => {
  const { coordinator, letter } = await createTeam()
  const { steps, versions, board } = await see(coordinator, letter)
  expect(steps.map(({ kind }) => kind)).toEqual(['confirm-addressees'])
  expect(versions).toHaveLength(34)
  expect(board.rows.map(({ locale }) => locale)).toEqual(['pl'])
})

test('a language that only one person works in is one that lacks somebody', async () => {
  const { coordinator, letter, operator } = await createTeam()
  await operator.db('grants').where({ letter_id: letter, role: 'reviewer' }).delete()
  const { steps } = await see(coordinator, letter)
  expect(steps[0]).toMatchObject({ kind: 'find-people', count: 1 })
})

test('others see the board without being told to coordinate', async () => {
  const { observer, letter } = await createReviewedTeam()
  const { steps, board } = await see(observer, letter)
  expect(steps).toEqual([])
  expect(board.mayCoordinate).toBe(false)
  expect(board.rows[0]).toMatchObject({ state: 'complete', readable: true })
})

test('who is not of the letter finds nothing, and so does a number that is none', async () => {
  const { outsider, letter } = await createTeam()
  expect((await answerOf(see(outsider, letter))).status).toBe(404)
  expect((await answerOf(see(outsider, 'x'))).status).toBe(404)
})
