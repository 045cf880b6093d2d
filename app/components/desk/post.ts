import type { SendTrouble } from './typing.ts'

/** What came of a request: an answer of ours, be it yes or no, or none. */
export type Posted<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'trouble'; readonly trouble: SendTrouble }

interface PostOptions {
  /** Lets it outlive the page. */
  readonly keepalive?: boolean
  readonly signal?: AbortSignal
}

const patience = 15_000

/** Sends a form and reads the answer; it never throws, so that no page is lost over a broken line. */
export async function post<Answer>(
  url: string,
  fields: Readonly<Record<string, string>> | [name: string, value: string][],
  { keepalive = false, signal }: PostOptions = {},
): Promise<Posted<Answer>> {
  const timeout = AbortSignal.timeout(patience)
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { accept: 'application/json' },
      // Whoever is signed out is sent to another page.
      redirect: 'manual',
      keepalive,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    })
    return await read<Answer>(response)
  } catch {
    return { kind: 'trouble', trouble: timeout.aborted ? 'failed' : 'offline' }
  }
}

async function read<Answer>(response: Response): Promise<Posted<Answer>> {
  if (response.type === 'opaqueredirect' || response.status === 401) {
    return { kind: 'trouble', trouble: 'signed-out' }
  }
  const body: unknown = await response.json().catch(() => null)
  const isOurs = typeof body === 'object' && body !== null && 'ok' in body
  if (!isOurs) return { kind: 'trouble', trouble: 'failed' }
  return { kind: 'answered', answer: body as Answer }
}
