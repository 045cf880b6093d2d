import { build } from 'vite'
import { root } from './root.mjs'

const query = '?bundled'
const prefix = '\0bundled:'

/**
 * Gives a module that is imported with `?bundled` as one classic script in a string, with all it imports:
 * a page that stands alone carries the rules of the domain, and no second copy of them is written.
 *
 * @returns {import('vite').Plugin}
 */
export function bundledScript() {
  return {
    name: 'bundled-script',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(query)) return null
      const found = await this.resolve(source.slice(0, -query.length), importer)
      return found && prefix + found.id
    },
    async load(id) {
      if (!id.startsWith(prefix)) return null
      return `export default ${JSON.stringify(await bundle(id.slice(prefix.length)))}`
    },
  }
}

/** @param {string} entry */
async function bundle(entry) {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: 'esbuild',
      modulePreload: { polyfill: false },
      rollupOptions: { input: entry, output: { format: 'iife' } },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  const chunks = outputs.flatMap((one) => ('output' in one ? one.output : []))
  const [script] = chunks
  if (chunks.length !== 1 || script?.type !== 'chunk') throw new Error(`${entry} is not one script`)
  return script.code
}
