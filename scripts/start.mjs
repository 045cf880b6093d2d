// `npm start`: installs and builds what is missing, then serves.
import { requireNode } from './lib/node-version.mjs'

requireNode()
// Only now, because an old Node could not read it.
void import('./lib/launch.mjs').then(({ launch }) =>
  launch('server.js', (line) => process.stdout.write(`${line}\n`)),
)
