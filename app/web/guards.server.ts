import type { Request, RequestHandler, Response } from 'express'
import { env } from '#app/env.server.ts'
import { log, loggablePath } from './log.server.ts'
import { type BareStatus, messagePage } from './message-page.server.ts'
import { allowedMethods, isForged, isOwnHost, ownOrigins } from './origin.server.ts'

/** In bytes: 10 MiB of file and what a form puts around it. */
const bodyLimit = 10 * 1024 * 1024 + 64 * 1024

/** Anybody can write these; nothing behind us may believe them. */
const claims = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto']

const forgetClaims: RequestHandler = (req, _res, next) => {
  for (const name of claims) delete req.headers[name]
  next()
}

const logAnswers: RequestHandler = (req, res, next) => {
  const begun = performance.now()
  const { method, path } = req
  res.on('finish', () => {
    const milliseconds = Math.round(performance.now() - begun)
    log.info({ method, path: loggablePath(path), status: res.statusCode, milliseconds }, 'answered')
  })
  next()
}

const onlyKnownMethods: RequestHandler = (req, res, next) => {
  if (allowedMethods.includes(req.method)) return next()
  res.setHeader('Allow', allowedMethods.join(', '))
  turnAway(req, res, 405)
}

/** A monitor on the machine asks for its health by whatever name it has. */
const onlyOwnHosts: RequestHandler = (req, res, next) => {
  const isMonitor = req.path === '/healthz' || req.path === '/readyz'
  if (isMonitor || isOwnHost(req.headers.host, originsAt(req))) return next()
  turnAway(req, res, 421)
}

const noForgeries: RequestHandler = (req, res, next) => {
  const from = {
    method: req.method,
    host: req.headers.host,
    origin: req.headers.origin,
    fetchSite: header(req, 'sec-fetch-site'),
  }
  if (isForged(from, originsAt(req))) return turnAway(req, res, 403)
  // The judgement is made; Remix's own would only add that it cannot read `null`.
  delete req.headers.origin
  next()
}

const noLargeBodies: RequestHandler = (req, res, next) => {
  if (req.headers['transfer-encoding'] !== undefined) return turnAway(req, res, 411)
  if (Number(req.headers['content-length'] ?? 0) > bodyLimit) return turnAway(req, res, 413)
  next()
}

/** In the order they are asked. */
export const guards: RequestHandler[] = [
  logAnswers,
  forgetClaims,
  onlyKnownMethods,
  onlyOwnHosts,
  noForgeries,
  noLargeBodies,
]

export function turnAway(req: Request, res: Response, status: BareStatus): void {
  if (status !== 404) log.warn({ path: loggablePath(req.path), status }, 'turned away')
  const headers = new Headers()
  for (const name of ['cookie', 'accept-language']) headers.set(name, header(req, name) ?? '')
  res.status(status).type('html').send(messagePage(status, headers))
}

function originsAt(req: Request): string[] {
  return ownOrigins(env().publicOrigin, req.socket.localPort ?? env().port)
}

function header(req: Request, name: string): string | undefined {
  const value = req.headers[name]
  return Array.isArray(value) ? value[0] : value
}
