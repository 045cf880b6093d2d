// `npm start`: installs and builds what is missing, then serves.
import { requireNode } from './lib/node-version.mjs'

requireNode()
endWithNpm()
// Only now, because an old Node could not read it.
void import('./lib/launch.mjs').then(({ launch }) =>
  launch('server.js', (line) => process.stdout.write(`${line}\n`)),
)

/** npm passes a signal on to its shell, and the shell to nobody: the server would outlive `npm start`. */
function endWithNpm() {
  if (process.env['npm_lifecycle_event'] !== 'start') return
  const shell = process.ppid
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM')
  }, 500).unref()
}
