import { PassThrough } from 'node:stream'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { speak } from './i18n/strings.server.ts'
import { isUiLocale, type UiLocale } from './i18n/ui-locale.ts'
import { front } from './web/front.server.ts'
import { log, loggableError } from './web/log.server.ts'
import { NonceContext } from './web/nonce.ts'
import { uiLocaleFor } from './web/ui-locale.server.ts'

/** What `server.ts` takes from the build, so that there is one copy of everything. */
export const server = front

const abortAfter = 10_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const uiLocale = uiLocaleOf(remixContext) ?? uiLocaleFor(request.headers)
  const nonce = typeof loadContext['nonce'] === 'string' ? loadContext['nonce'] : undefined
  const page = (
    <NonceContext.Provider value={nonce}>
      <I18nextProvider i18n={speak(uiLocale)}>
        <RemixServer
          context={remixContext}
          url={request.url}
          {...(nonce === undefined ? {} : { nonce })}
        />
      </I18nextProvider>
    </NonceContext.Provider>
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(page, {
      ...(nonce === undefined ? {} : { nonce }),
      // Nothing is deferred: the page goes out whole, or as an error.
      onAllReady() {
        const body = new PassThrough()
        const stream = createReadableStreamFromReadable(body)
        resolve(new Response(stream, { headers, status }))
        pipe(body)
      },
      onShellError: reject,
      onError: (error) =>
        log.error({ error: loggableError(error) }, 'a page could not be rendered'),
    })
    setTimeout(abort, abortAfter).unref()
  })
}

/** What nothing else has caught. */
export function handleError(
  error: unknown,
  { request }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  log.error({ error: loggableError(error) }, 'a request failed')
}

/** The root's loader has chosen already, unless it failed. */
function uiLocaleOf(remixContext: EntryContext): UiLocale | undefined {
  const root: unknown = remixContext.staticHandlerContext.loaderData['root']
  if (typeof root !== 'object' || root === null || !('uiLocale' in root)) return undefined
  return isUiLocale(root.uiLocale) ? root.uiLocale : undefined
}
