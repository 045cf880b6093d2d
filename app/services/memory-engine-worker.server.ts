import { TranslationMemory } from '#app/domain/memory/memory.ts'
import { doTask, type Task } from './memory-engine-protocol.server.ts'

// Bundled as a script that imports nothing: Node's modules are asked for by name.
const { parentPort } = process.getBuiltinModule('node:worker_threads')

const memories = new Map<number, TranslationMemory>()

parentPort?.on('message', (task: Task) => {
  const memory = memories.get(task.memory) ?? new TranslationMemory()
  memories.set(task.memory, memory)
  parentPort.postMessage(doTask(memory, task))
})
