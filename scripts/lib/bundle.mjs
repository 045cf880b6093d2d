// Bundles server.ts and cli.ts: Node 20 runs no TypeScript.
import { join } from 'node:path'
import { build } from 'vite'
import { bundledScript } from './bundled-script.mjs'
import { root } from './root.mjs'

const bundled = build({
  root,
  configFile: false,
  logLevel: 'silent',
  publicDir: false,
  plugins: [bundledScript()],
  build: {
    ssr: true,
    target: 'es2022',
    outDir: 'build',
    // The Remix build is in it already; it stays a module of its own, which server.js imports.
    emptyOutDir: false,
    sourcemap: true,
    rollupOptions: {
      input: { server: join(root, 'server.ts'), cli: join(root, 'cli.ts') },
      external: [/\/server\/index\.js$/],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
})

await bundled.catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
})
