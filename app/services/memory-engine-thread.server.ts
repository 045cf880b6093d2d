import { Worker } from 'node:worker_threads'
import type { Task, TaskAnswer, TaskName, Tasks } from './memory-engine-protocol.server.ts'

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (fault: unknown) => void
}

/** The thread that holds the indexes, so that no lookup keeps a request waiting. */
export class MemoryThread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #tasks = 0

  constructor(script: string, ended: () => void) {
    this.#worker = new Worker(script, { eval: true, name: 'memory' })
    this.#worker.unref()
    this.#worker.on('message', (answer: TaskAnswer) => this.#settle(answer))
    this.#worker.on('error', (fault) => this.#rejectAll(fault))
    this.#worker.on('exit', () => {
      this.#rejectAll(new Error('The memory thread ended'))
      ended()
    })
  }

  do<Name extends TaskName>(
    memory: number,
    name: Name,
    ask: Tasks[Name]['ask'],
  ): Promise<Tasks[Name]['answer']> {
    this.#tasks += 1
    const task: Task<Name> = { memory, id: this.#tasks, name, ask }
    return new Promise((resolve, reject) => {
      // A process waits for its answers, and for nothing else of the thread.
      if (this.#waiting.size === 0) this.#worker.ref()
      this.#waiting.set(task.id, { resolve, reject })
      this.#worker.postMessage(task)
    })
  }

  #settle(answer: TaskAnswer): void {
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    if (this.#waiting.size === 0) this.#worker.unref()
    if ('fault' in answer) waiting?.reject(answer.fault)
    else waiting?.resolve(answer.answer as never)
  }

  #rejectAll(fault: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(fault)
    this.#waiting.clear()
  }
}

let thread: Promise<MemoryThread> | undefined

/**
 * The one thread of the process; there is none before it is asked for. After one that ended, as for want
 * of memory, comes a new and empty one.
 */
export function memoryThread(): Promise<MemoryThread> {
  thread ??= startThread()
  return thread
}

async function startThread(): Promise<MemoryThread> {
  const { default: script } = await import('./memory-engine-worker.server.ts?bundled')
  return new MemoryThread(script, () => {
    thread = undefined
  })
}
