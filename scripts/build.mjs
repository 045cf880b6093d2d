// `npm run build`: the application and its two entry points, into build/.
import { requireNode } from './lib/node-version.mjs'

requireNode()
// Only now, because an old Node could not read them.
void Promise.all([import('./lib/prepare.mjs'), import('./lib/run.mjs')]).then(
  ([{ rebuild }, { orStop }]) => orStop(() => rebuild(() => undefined)),
)
