import type { Result } from '#app/domain/result.ts'
import type { Context } from '#app/services/context.server.ts'

/** Where a command writes. Standard output carries what was asked for, and nothing else. */
export interface Terminal {
  out(text: string): void
  err(line: string): void
  /** A line that is overwritten by the next; shown where somebody is looking. */
  progress(line: string): void
}

/** One command of `demarche`. It has done its work, or was refused: exit 0 or 1. */
export interface Command {
  /** `segment FILE [--json]`, as the help shows it. */
  readonly usage: string
  readonly summary: string
  run(args: readonly string[], terminal: Terminal, open: () => Promise<Context>): Promise<Outcome>
}

export type Outcome = Result<unknown>

/** Wrong words on the command line: exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
