import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { constants } from 'node:zlib'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import closeWithGrace from 'close-with-grace'
import compression from 'compression'
import express from 'express'
import type { Front } from './app/web/front.server.ts'

await main().catch((error: unknown) => {
  if (!(error instanceof Error) || error.name !== 'StartError') throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})

async function main(): Promise<void> {
  const build: ServerBuild = await import(new URL('./server/index.js', import.meta.url).href)
  const front = (build.entry.module as unknown as { server: Front }).server
  const { host, port, publicOrigin } = front.env()
  const welcome = await front.prepare()
  const server = createServer(application(build, front))
  server.on('error', (error) => {
    process.stderr.write(`${whyNotListening(error, host, port)}\n`)
    process.exit(1)
  })
  server.listen(port, host, () => {
    const origin = publicOrigin ?? `http://localhost:${portOf(server)}`
    process.stdout.write(`${front.welcomeLines(origin, welcome).join('\n')}\n`)
    closeOnSignal(server, front)
  })
}

function application(build: ServerBuild, front: Front) {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.use(front.handlers)
  app.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } }))
  const client = fileURLToPath(new URL('./client', import.meta.url))
  app.use(
    '/assets',
    // Their names change with what they hold.
    staticFiles(`${client}/assets`, 'public, max-age=31536000, immutable'),
    (req, res) => front.turnAway(req, res, 404),
  )
  app.use(staticFiles(client, 'public, max-age=3600'))
  app.use(createRequestHandler({ build, getLoadContext: front.loadContext, mode: 'production' }))
  app.use(front.onError)
  return app
}

function staticFiles(folder: string, cacheControl: string) {
  return express.static(folder, {
    index: false,
    redirect: false,
    // Set here, because Express leaves a header alone that is there already.
    setHeaders: (res) => res.setHeader('Cache-Control', cacheControl),
  })
}

/** Lets what is under way finish, for ten seconds at most; a second signal ends it at once. */
function closeOnSignal(server: Server, front: Front): void {
  closeWithGrace({ delay: 10_000, logger: false }, async ({ err }) => {
    if (err) front.log.fatal({ name: err.name }, 'the process failed')
    const closed = new Promise((resolve) => server.close(resolve))
    // What is told as it happens never finishes by itself.
    front.hangUp()
    server.closeIdleConnections()
    await closed
    await front.close()
  })
}

function whyNotListening(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is in use: stop the program that has it, or set PORT to another.`
  }
  if (error.code === 'EACCES') return `Port ${port} is not allowed: set PORT to one above 1023.`
  return `Cannot listen on ${host}: set HOST to an address of this machine.`
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
