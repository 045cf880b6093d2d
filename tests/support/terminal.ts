import { run } from '#app/cli/run.server.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  /** Line by line. */
  readonly err: readonly string[]
  readonly progress: readonly string[]
}

/** Runs `demarche` with these words, and keeps what it writes. */
export async function demarche(...words: string[]): Promise<Ran> {
  let out = ''
  const err: string[] = []
  const progress: string[] = []
  const code = await run(words, {
    out: (text) => {
      out += text
    },
    err: (line) => {
      err.push(...line.split('\n'))
    },
    progress: (line) => {
      progress.push(line)
    },
  })
  return { code, out, err, progress }
}
