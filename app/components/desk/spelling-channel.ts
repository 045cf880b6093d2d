import type { SpellingAnswer, SpellingRequest } from './spelling-messages.ts'

type Question = Extract<SpellingRequest, { readonly id: number }>
/** A question before it has its number. */
type Asked =
  | Omit<Extract<Question, { kind: 'check' }>, 'id'>
  | Omit<Extract<Question, { kind: 'suggest' }>, 'id'>

export interface SpellingChannel {
  /** `null` where no answer comes any more. */
  readonly ask: (question: Asked) => Promise<SpellingAnswer | null>
  readonly close: () => void
}

/** A worker that has not answered by then never will: a dictionary can lead it in circles. */
const patience = 20_000

/** Opens a dictionary in a worker, and asks it. It says once whether that went well, and again if it fails later. */
export function openChannel(
  worker: Worker,
  files: { readonly aff: string; readonly dic: string },
  on: { readonly opened: () => void; readonly failed: () => void },
): SpellingChannel {
  const waiting = new Map<number, (answer: SpellingAnswer | null) => void>()
  let last = 0
  const close = () => {
    worker.terminate()
    for (const answer of waiting.values()) answer(null)
    waiting.clear()
  }
  const fail = () => {
    close()
    on.failed()
  }
  worker.addEventListener('error', fail)
  worker.addEventListener('message', ({ data }: MessageEvent<SpellingAnswer>) => {
    if (data.kind === 'failed') fail()
    else if (data.kind === 'opened') on.opened()
    else waiting.get(data.id)?.(data)
  })
  worker.postMessage({ kind: 'open', ...files } satisfies SpellingRequest)
  return {
    ask: (question) => {
      last += 1
      const id = last
      worker.postMessage({ ...question, id } satisfies SpellingRequest)
      return new Promise((resolve) => {
        const late = setTimeout(fail, patience)
        waiting.set(id, (answer) => {
          clearTimeout(late)
          waiting.delete(id)
          resolve(answer)
        })
      })
    },
    close,
  }
}
