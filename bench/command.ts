import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../scripts/demarche.mjs', import.meta.url))

/** Tells on a pipe of its own how much processor time the process took. */
const tellCpu = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs'
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    writeSync(3, String((user + system) / 1e6))
  })
`)}`

export interface Timing {
  /** In seconds, from before the process starts until it is gone. */
  readonly wall: number
  /** In seconds, of all threads together: comparable where other programs run, too. */
  readonly cpu: number
}

/** Runs `demarche` as a process of its own, with its data in a folder, and takes the time. */
export function timeCommand(data: string, words: readonly string[]): Promise<Timing> {
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', tellCpu, program, ...words], {
    env: { ...process.env, DEMARCHE_DATA: data },
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  })
  let told = ''
  child.stdio[3]?.on('data', (chunk) => {
    told += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      const wall = (performance.now() - started) / 1000
      if (code === 0) resolve({ wall, cpu: Number(told) })
      else reject(new Error(`demarche ${words.join(' ')} ended with ${code}`))
    })
  })
}
