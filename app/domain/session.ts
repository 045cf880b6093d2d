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

export function isSessionLive(session: Session, now: Date): boolean {
  return timeLeft(session, now) > 0
}

/** Milliseconds until it is over if nobody uses it meanwhile; 0 where it is over. */
export function timeLeft({ seenAt, expiresAt }: Session, now: Date): number {
  const end = Math.min(Date.parse(seenAt) + sessionLife.idle, Date.parse(expiresAt))
  return Math.max(0, end - now.getTime())
}

/** Milliseconds until it is over however much it is used. */
export function timeLeftAtMost({ expiresAt }: Session, now: Date): number {
  return Math.max(0, Date.parse(expiresAt) - now.getTime())
}

/** Once a minute is often enough to note that a session is in use. */
export function needsTouch({ seenAt }: Session, now: Date): boolean {
  return now.getTime() - Date.parse(seenAt) >= minute
}

/** What names a session on a page: enough to tell it from others, too little to find its cookie. */
export function sessionLabel({ hash }: Pick<Session, 'hash'>): string {
  return hash.slice(0, 12)
}
