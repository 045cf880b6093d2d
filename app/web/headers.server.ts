import { randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

const year = 365 * 24 * 60 * 60

/** What no page of ours may ask the browser for. */
const permissions = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']

/** A new one for each response; `res.locals` carries it to the page. */
const nonce: RequestHandler = (_req, res, next) => {
  res.locals['nonce'] = randomBytes(16).toString('base64')
  next()
}

export function nonceOf(res: Pick<Response, 'locals'>): string {
  return String(res.locals['nonce'])
}

const withNonce = (_req: unknown, res: object) => `'nonce-${nonceOf(res as Response)}'`

/** For pages of ours: scripts of ours alone, in no frame. */
const pagePolicy = {
  defaultSrc: ["'self'"],
  scriptSrc: [withNonce, "'strict-dynamic'"],
  workerSrc: ["'self'"],
  styleSrc: ["'self'", withNonce],
  styleSrcAttr: ["'unsafe-inline'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  formAction: ["'self'"],
}

/** For the letter that the desk shows in a frame: its style and its logo, and nothing that runs or is fetched. */
const previewPolicy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'unsafe-inline'"],
  imgSrc: ['data:'],
  baseUri: ["'none'"],
  frameAncestors: ["'self'"],
  formAction: ["'none'"],
}

const previewPath = /^\/letters\/\d+\/[a-z]{2}\/preview$/

/** A worker obeys the policy of its own file: this one runs WebAssembly, and no page does. */
const spellingPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'wasm-unsafe-eval'"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  formAction: ["'none'"],
}

const spellingPath = /^\/assets\/spelling-worker-[\w-]+\.js$/

const protect = (
  directives: Readonly<Record<string, Iterable<string | typeof withNonce>>>,
  frames: 'deny' | 'sameorigin',
) =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    // Not `no-referrer`: with it a browser sends a form of ours with the origin `null`.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: { maxAge: year, includeSubDomains: true },
    xFrameOptions: { action: frames },
  })

const protectPage = protect(pagePolicy, 'deny')
const protectPreview = protect(previewPolicy, 'sameorigin')
const protectSpelling = protect(spellingPolicy, 'deny')

function protectionAt(path: string): RequestHandler {
  if (previewPath.test(path)) return protectPreview
  return spellingPath.test(path) ? protectSpelling : protectPage
}

/** A dictionary says itself how long a browser keeps it: its name changes with what it holds. */
const dictionaryPath = /^\/dictionaries\/[a-z]{2}\/[0-9a-f]{64}\.(?:aff|dic)$/

/** On every answer. */
export const securityHeaders: RequestHandler[] = [
  nonce,
  (req, res, next) => protectionAt(req.path)(req, res, next),
  (req, res, next) => {
    res.setHeader('Permissions-Policy', permissions.map((name) => `${name}=()`).join(', '))
    if (!dictionaryPath.test(req.path)) res.setHeader('Cache-Control', 'no-store')
    next()
  },
]
