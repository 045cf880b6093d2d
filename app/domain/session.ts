/** A signed-in browser, kept under the SHA-256 of what its cookie holds. */
export interface Session {
  readonly hash: string
  readonly account: number
  readonly createdAt: string
  readonly seenAt: string
  readonly expiresAt: string
}

const minute = 60_000

/** In milliseconds: unused for an hour, or twelve hours old, a session is over. */
export const sessionLife = { idle: 60 * minute, absolute: 12 * 60 * minute } as const

export function beginSession(hash: string, account: number, now: Date): Session {
  const at = now.toISOString()
  const expiresAt = new Date(now.getTime() + sessionLife.absolute).toISOString()
  return { hash, account, createdAt: at, seenAt: at, expiresAt }
}

export function isSessionLive({ seenAt, expiresAt }: Session, now: Date): boolean {
  const idle = now.getTime() - Date.parse(seenAt)
  return idle < sessionLife.idle && now.getTime() < Date.parse(expiresAt)
}

/** Once a minute is often enough to note that a session is in use. */
export function needsTouch({ seenAt }: Session, now: Date): boolean {
  return now.getTime() - Date.parse(seenAt) >= minute
}

/** What names a session on a page: enough to tell it from others, too little to find its cookie. */
export function sessionLabel({ hash }: Pick<Session, 'hash'>): string {
  return hash.slice(0, 12)
}
