import fc from 'fast-check'
import { expect, test } from 'vitest'
import { confidences, toBeChecked, weakest } from '#app/domain/confidence.ts'

test('every grade but verified is to be checked', () => {
  expect(confidences.filter(toBeChecked)).toEqual(['single-source', 'unverified'])
})

test('what is made of several facts is as sure as the least sure of them', () => {
  expect(weakest('verified')).toBe('verified')
  expect(weakest('single-source', 'verified')).toBe('single-source')
  const grade = fc.constantFrom(...confidences)
  fc.assert(
    fc.property(grade, fc.array(grade), (first, more) => {
      const result = weakest(first, ...more)
      expect([first, ...more]).toContain(result)
      expect(weakest(result, first, ...more)).toBe(result)
      expect(toBeChecked(result)).toBe([first, ...more].some(toBeChecked))
    }),
  )
})
