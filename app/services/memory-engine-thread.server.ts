import { Worker } from 'node:worker_threads'
import type { Task, TaskAnswer, TaskName, Tasks } from './memory-engine-protocol.server.ts'
import script from './memory-engine-worker.server.ts?bundled'

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (fault: unknown) => void
}

/** The thread that holds the indexes, so that no lookup keeps a request waiting; none until it is asked. */
class MemoryThread {
  readonly #worker = new Worker(script, { eval: true, name: 'memory' })
  readonly #waiting = new Map<number, Waiting>()
  #tasks = 0
  hasEnded = false

  constructor() {
    this.#worker.unref()
    this.#worker.on('message', (answer: TaskAnswer) => this.#settle(answer))
    this.#worker.on('error', (fault) => this.#end(fault))
    this.#worker.on('exit', () => this.#end(new Error('The memory thread ended')))
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

  #end(fault: unknown): void {
    this.hasEnded = true
    for (const { reject } of this.#waiting.values()) reject(fault)
    this.#waiting.clear()
  }
}

export type { MemoryThread }

let thread: MemoryThread | undefined

/** The one thread of the process. After one that broke, as for want of memory, comes a new and empty one. */
export function memoryThread(): MemoryThread {
  if (!thread || thread.hasEnded) thread = new MemoryThread()
  return thread
}
