import { createServer } from 'vite'
import { bundledScript } from '#scripts/lib/bundled-script.mjs'
import { measureMemoryInBrowser } from './memory-browser.ts'
import type { measureMemory } from './memory-measure.ts'

const sizes = [100_000, 1_000_000]
/** In the memory that a browser is shown. */
const shownPairs = 100_000

/**
 * Lookups in memories of generated pairs through the application's own index and database, beside
 * PostgreSQL's trigrams, what they miss, and how long a browser waits for them. BENCH_MEMORY_PAIRS names one size only,
 * BENCH_POSTGRES_QUERIES how many of the thousand PostgreSQL is asked (0: none). Prints as it goes: the
 * comparison with everything takes minutes.
 */
export async function benchMemory(): Promise<string> {
  // The build's plugin makes the script of the memory's thread.
  const vite = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    plugins: [bundledScript()],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  try {
    const module = await vite.ssrLoadModule('/bench/memory-measure.ts')
    const measure: typeof measureMemory = module['measureMemory']
    const postgresQueries = Number(process.env['BENCH_POSTGRES_QUERIES'] ?? 200)
    const given = process.env['BENCH_MEMORY_PAIRS']
    for (const pairs of given ? [Number(given)] : sizes) {
      await measure({ pairs, postgresQueries })
    }
    return await measureMemoryInBrowser(shownPairs)
  } finally {
    await vite.close()
  }
}
