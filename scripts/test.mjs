// `npm test`: installs what is missing, then checks and tests everything; the last line counts it.
import { requireNode } from './lib/node-version.mjs'

requireNode()
// Only now, because an old Node could not read it.
void import('./lib/verify.mjs').then(({ verify }) => verify(process.argv.slice(2)))
