import { clearCookie, readCookie, writeCookie } from './cookies.server.ts'

const name = '__Host-drafts'
const year = 365 * 24 * 60 * 60

/** Whether this browser may keep what is typed until the server has it. A cookie outlives signing out. */
export function keepsDrafts(request: Request): boolean {
  return readCookie(request, name) !== 'none'
}

/** The `Set-Cookie` that says so, or not. */
export function draftsCookie(keeps: boolean): string {
  return keeps ? clearCookie(name) : writeCookie(name, 'none', year)
}
