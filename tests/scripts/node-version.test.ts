import { expect, test } from 'vitest'
import { nodeProblem } from '#scripts/lib/node-version.mjs'

test.each(['20.20.0', '20.20.2', '22.0.0', '24.21.0', '100.0.0'])('Node %s will do', (running) => {
  expect(nodeProblem(running, '>=20.20')).toBeNull()
})

test.each(['12.22.12', '18.20.8', '20.9.0', '20.19.5'])('Node %s is too old', (running) => {
  expect(nodeProblem(running, '>=20.20')).toContain(`this is Node ${running}`)
})

test('what is said about an old Node is one line', () => {
  expect(nodeProblem('18.0.0', '>=20.20')?.split('\n')).toHaveLength(1)
})
