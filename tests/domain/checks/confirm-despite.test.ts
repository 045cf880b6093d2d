import { expect, test } from 'vitest'
import { confirmDespite } from '#app/domain/checks/confirm-despite.ts'
import { findings, fingerprint } from '#app/domain/checks/find.ts'
import { pairOf } from './pair.ts'

function errorsOf(target: string) {
  const pair = pairOf('pl', 'We wrote to 6 activists in 2021.', target)
  return findings(pair).filter(({ grade }) => grade === 'error')
}

test('a text with errors is confirmed once each of them was named, and not with one that came since', () => {
  const one = errorsOf('Napisaliśmy do 6 osób.')
  expect(one).toHaveLength(1)
  expect(confirmDespite(one, [])).toMatchObject({ refusal: 'target/has-errors' })
  const named = one.map(fingerprint)
  expect(confirmDespite(one, named)).toEqual({ ok: true, value: true })
  expect(confirmDespite(errorsOf('Napisaliśmy do 6 (osób.'), named)).toMatchObject({ ok: false })
  expect(confirmDespite([], [])).toEqual({ ok: true, value: true })
})
