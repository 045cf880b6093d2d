import type { ErrorRequestHandler, Request, Response } from 'express'
import { closeInstallation, prepareInstallation } from '#app/boot.server.ts'
import { env } from '#app/env.server.ts'
import { hangUp } from '#app/services/presence.server.ts'
import { guards, turnAway } from './guards.server.ts'
import { nonceOf, securityHeaders } from './headers.server.ts'
import { log, loggableError } from './log.server.ts'
import { welcomeLines } from './welcome.server.ts'

/** The last resort: whatever went wrong, the answer says nothing of the inside. */
const onError: ErrorRequestHandler = (error, req, res, next) => {
  log.error({ error: loggableError(error) }, 'a request failed')
  if (res.headersSent) return next(error)
  turnAway(req, res, 500)
}

/** Everything that `server.ts` puts together. */
export const front = {
  env,
  handlers: [...securityHeaders, ...guards],
  onError,
  turnAway,
  loadContext: (req: Request, res: Response) => ({
    nonce: nonceOf(res),
    address: req.socket.remoteAddress ?? 'unknown',
  }),
  prepare: prepareInstallation,
  hangUp: () => hangUp(),
  close: closeInstallation,
  welcomeLines,
  log,
}

export type Front = typeof front
