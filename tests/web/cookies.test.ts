import { expect, test } from 'vitest'
import { clearCookie, cookieIn, writeCookie } from '#app/web/cookies.server.ts'

test('a cookie is for this host alone, over a secure connection, out of reach of scripts', () => {
  expect(writeCookie('__Host-sid', 'abc', 60)).toBe(
    '__Host-sid=abc; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60',
  )
  expect(clearCookie('__Host-sid')).toMatch(/^__Host-sid=; .*Max-Age=0$/)
})

test('a cookie is found by its whole name', () => {
  const header = 'x__Host-sid=1; __Host-sid2=2; __Host-sid=3;theme=4'
  expect(cookieIn(header, '__Host-sid')).toBe('3')
  expect(cookieIn(header, 'theme')).toBe('4')
  expect(cookieIn(header, 'sid')).toBeUndefined()
  expect(cookieIn(null, 'sid')).toBeUndefined()
})
