import { env } from '#app/env.server.ts'

/**
 * The address to hand to somebody. Without a configured origin it is the one the page was asked for,
 * whose host has been checked.
 */
export function linkAddress(request: Request, token: string): string {
  return new URL(`/link/${token}`, env().publicOrigin ?? request.url).href
}
