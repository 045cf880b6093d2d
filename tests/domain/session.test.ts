import { expect, test } from 'vitest'
import { beginSession, isSessionLive, needsTouch, sessionLabel } from '#app/domain/session.ts'
import { noon } from '#tests/support/context.ts'

const session = beginSession('a'.repeat(64), 1, noon)

function after(minutes: number): Date {
  return new Date(noon.getTime() + minutes * 60_000)
}

test('an unused session is over after an hour', () => {
  expect(isSessionLive(session, after(59))).toBe(true)
  expect(isSessionLive(session, after(60))).toBe(false)
})

test('a session in use is over after twelve hours', () => {
  const used = (minutes: number) => ({ ...session, seenAt: after(minutes - 1).toISOString() })
  expect(isSessionLive(used(719), after(719))).toBe(true)
  expect(isSessionLive(used(720), after(720))).toBe(false)
})

test('that a session is in use is noted once a minute', () => {
  expect(needsTouch(session, after(0.5))).toBe(false)
  expect(needsTouch(session, after(1))).toBe(true)
})

test('a session is named on a page by too little to find its cookie', () => {
  expect(sessionLabel(session)).toBe('a'.repeat(12))
})
