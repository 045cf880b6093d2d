import { expect, test } from 'vitest'
import { welcomeLines } from '#app/web/welcome.server.ts'

const origin = 'http://localhost:3000'

test('the start says where it is', () => {
  expect(welcomeLines(origin, { hasAccounts: true, sample: [] })).toEqual([
    'Demarche is at http://localhost:3000',
  ])
})

test('an empty installation says how to add its first administrator', () => {
  const lines = welcomeLines(origin, { hasAccounts: false, sample: [] }).join('\n')
  expect(lines).toContain('demarche -- user add you@example.org --administrator')
})

test('the sample comes with a link for each of its people', () => {
  const sample = [{ role: 'reviewer', email: 'r@demarche.example', token: 'abc' }] as const
  const lines = welcomeLines(origin, { hasAccounts: true, sample }).join('\n')
  expect(lines).toContain('http://localhost:3000/link/abc')
  expect(lines).toContain('r@demarche.example')
})
