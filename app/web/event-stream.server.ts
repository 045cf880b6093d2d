/** Often enough for a proxy not to take a silent line for a dead one. */
const heartbeat = 20_000

export interface EventLine {
  readonly tell: (word: object) => void
  readonly end: () => void
}

/**
 * Answers with server-sent events for as long as the browser listens and `stays` says so at each
 * heartbeat. `begin` gets the line, and returns what is done when it has ended.
 */
export function eventStream(
  request: Request,
  stays: () => Promise<boolean>,
  begin: (line: EventLine) => () => void,
): Response {
  const encoder = new TextEncoder()
  let end = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let ended = false
      const send = (text: string) => {
        if (!ended) controller.enqueue(encoder.encode(text))
      }
      let onEnd = () => {}
      end = () => {
        if (ended) return
        ended = true
        clearInterval(timer)
        request.signal.removeEventListener('abort', end)
        onEnd()
        closeQuietly(controller)
      }
      const beat = async () => {
        if (await stays().catch(() => false)) send(':\n\n')
        else end()
      }
      const timer = setInterval(() => void beat(), heartbeat)
      timer.unref()
      request.signal.addEventListener('abort', end)
      send('retry: 10000\n\n')
      onEnd = begin({ tell: (word) => send(`data: ${JSON.stringify(word)}\n\n`), end })
    },
    cancel: () => end(),
  })
  const headers = {
    'Content-Type': 'text/event-stream',
    // Compressed or buffered on the way, an event would wait for the next.
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  }
  return new Response(body, { headers })
}

function closeQuietly(controller: ReadableStreamDefaultController): void {
  try {
    controller.close()
  } catch {
    // The browser has hung up first.
  }
}
