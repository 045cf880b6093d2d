import { execFile } from 'node:child_process'

export interface Said {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command line as an operator does, beside a running server. */
export function demarche(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Said> {
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    ...settings,
  }
  return new Promise((resolve) => {
    execFile(process.execPath, ['build/cli.js', ...args], { env }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 0
      resolve({ code, stdout, stderr })
    })
  })
}
