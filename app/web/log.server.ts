import pino from 'pino'

/**
 * JSON lines on the standard error: what happened, in ids and numbers. Never texts, names, addresses
 * of people, secrets or query strings. On a terminal only what needs a person.
 */
export const log = pino(
  {
    base: null,
    level: process.stdout.isTTY ? 'warn' : 'info',
    timestamp: pino.stdTimeFunctions.isoTime,
  },
  pino.destination({ dest: 2, sync: true }),
)

/** A path as it may be logged: what a one-time link holds is a secret. */
export function loggablePath(path: string): string {
  return path.replace(/^(\/link\/)[^/.]+/, '$1…')
}

/**
 * An error as it may be logged. The database's messages quote what was to be stored, so of those only
 * the code and the place are kept.
 */
export function loggableError(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const quotes =
    code?.startsWith('SQLITE') || /\b(?:insert|update|select|delete)\b/i.test(error.message)
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: error.name,
    ...(code ? { code } : {}),
    ...(quotes ? {} : { message: error.message }),
    at: frames.map((frame) => frame.trim()),
  }
}
