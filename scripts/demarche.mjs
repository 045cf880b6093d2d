// `npm run -s demarche -- …`: the command line. Its standard output belongs to the command.
import { requireNode } from './lib/node-version.mjs'

requireNode()
// npm runs scripts in the checkout; the files a command names are where it was given.
if (process.env['npm_lifecycle_event'] === 'demarche' && process.env['INIT_CWD']) {
  process.chdir(process.env['INIT_CWD'])
}
// Only now, because an old Node could not read it.
void import('./lib/launch.mjs').then(({ launch }) =>
  launch('cli.js', (line) => {
    if (process.stderr.isTTY) process.stderr.write(`${line}\n`)
  }),
)
