import { createServer, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server before the application's that can answer for the memory. */
export interface Front {
  readonly origin: string
  /** From now on: what the application answered last, at once; or again what it answers. */
  readonly answerConstant: (constant: boolean) => void
  readonly close: () => Promise<void>
}

/** Passes on what is asked, and keeps the last answer of the memory in which there are matches. */
export async function startFront(port: number): Promise<Front> {
  let constant = false
  let kept = JSON.stringify({ matches: [] })
  const server = createServer((asked, answer) => {
    const isMatches = /\/matches\?/.test(asked.url ?? '')
    if (isMatches && constant) {
      answer.writeHead(200, { 'content-type': 'application/json' }).end(kept)
      return
    }
    const headers = { ...asked.headers, host: `localhost:${port}` }
    // Kept as it is read.
    if (isMatches) delete headers['accept-encoding']
    const passed = request({
      host: '127.0.0.1',
      port,
      path: asked.url,
      method: asked.method,
      headers,
    })
    passed.on('response', (came) => {
      answer.writeHead(came.statusCode ?? 502, came.headers)
      if (!isMatches) return came.pipe(answer)
      return passOn(came, answer, (body) => {
        if (JSON.parse(body).matches.length > 0) kept = body
      })
    })
    passed.on('error', () => answer.destroy())
    answer.on('close', () => passed.destroy())
    asked.pipe(passed)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port: own } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${own}`,
    answerConstant: (wanted) => {
      constant = wanted
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

async function passOn(
  came: AsyncIterable<Buffer>,
  answer: ServerResponse,
  keep: (body: string) => void,
): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of came) parts.push(part)
  const body = Buffer.concat(parts)
  answer.end(body)
  keep(body.toString())
}
