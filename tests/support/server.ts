import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What came back: the headers as they were sent. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Ask {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** The built server in a process of its own, with an empty data folder. */
export interface RunningServer {
  readonly port: number
  readonly origin: string
  /** What it has written so far. */
  readonly output: () => { stdout: string; stderr: string }
  /** Asks with exactly these headers; `fetch` would not let some of them be set. */
  readonly ask: (path: string, given?: Ask) => Promise<Answer>
  /** Sends a signal and waits for the exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** Resolves when the server has said its address, or has ended without it. */
export async function startServer(
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-server-'))
  const child = spawn(process.execPath, ['build/server.js'], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      DEMARCHE_DATA: join(folder, 'data'),
      DEMARCHE_SAMPLE: 'off',
      PORT: '0',
      ...settings,
    },
  })
  const written = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    written.stdout += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    written.stderr += chunk.toString()
  })
  const ended = endOf(child).then((code) => {
    rmSync(folder, { recursive: true, force: true })
    return code
  })
  await Promise.race([said(child, () => written.stdout.includes('Demarche is at')), ended])
  const port = Number(/http:\/\/localhost:(\d+)/.exec(written.stdout)?.[1] ?? settings['PORT'] ?? 0)
  return {
    port,
    origin: `http://localhost:${port}`,
    output: () => written,
    ask: (path, given = {}) => ask(port, path, given),
    stop: (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
}

function said(child: ChildProcess, done: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    child.stdout?.on('data', () => {
      if (done()) resolve()
    })
  })
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.on('close', (code) => resolve(code))
  })
}

function ask(port: number, path: string, { method = 'GET', headers, body }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({
      host: '127.0.0.1',
      // A connection for each question: a server may end one that was asked badly.
      agent: false,
      port,
      path,
      method,
      headers: {
        host: `localhost:${port}`,
        ...(body === undefined ? {} : { 'content-length': `${Buffer.byteLength(body)}` }),
        ...headers,
      },
    })
    sent.on('error', reject)
    sent.on('response', (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => {
        text += chunk
      })
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text })
      })
    })
    sent.end(body)
  })
}
