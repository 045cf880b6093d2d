import { run } from '#app/cli/run.server.ts'

const { stdout, stderr } = process
let shown = false

// Whoever reads may have seen enough (`| head`): the work goes on to its end, and says no more.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

/** Takes the line of progress away before anything else is written. */
function clear(): void {
  if (shown) stderr.write('\r\u001b[K')
  shown = false
}

process.exitCode = await run(process.argv.slice(2), {
  out(text) {
    clear()
    stdout.write(text)
  },
  err(line) {
    clear()
    stderr.write(`${line}\n`)
  },
  progress(line) {
    if (!stderr.isTTY) return
    clear()
    stderr.write(line)
    shown = true
  },
})
