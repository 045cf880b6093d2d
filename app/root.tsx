import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorPage } from './components/error-page.tsx'
import { HalfLoaded } from './components/half-loaded.tsx'
import { Shell } from './components/shell.tsx'
import { fallsBack } from './i18n/instance.ts'
import { pageTitle } from './i18n/page-title.ts'
import { uiLocales } from './i18n/ui-locale.ts'
import icon from './styles/icon.svg?url'
import stylesheet from './styles/index.css?url'
import { halfLoadedId } from './web/half-loaded.ts'
import { headScript } from './web/head-script.ts'
import { useNonce } from './web/nonce.ts'
import { findSession } from './web/session.server.ts'
import { uiLocaleFor } from './web/ui-locale.server.ts'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', type: 'image/svg+xml', href: icon },
]

export async function loader({ request }: LoaderFunctionArgs) {
  const account = (await findSession(request))?.account
  return {
    uiLocale: uiLocaleFor(request.headers, account?.uiLocale),
    person: account ? { name: account.name, administrator: account.administrator } : null,
  }
}

export function Layout({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation('common')
  const nonce = useNonce()
  const marked = nonce === undefined ? {} : { nonce }
  const page = pageTitle(i18n.t, useMatches())
  return (
    <html lang={i18n.language} dir={i18n.dir()} data-falls-back={fallsBack(i18n) ? '' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{page ? t('title', { page }) : t('product')}</title>
        <Meta />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own that holds nothing of anybody's */}
        <script {...marked} dangerouslySetInnerHTML={{ __html: headScript }} />
        <Links />
      </head>
      <body>
        <HalfLoaded id={halfLoadedId} />
        {children}
        <ScrollRestoration {...marked} />
        <Scripts {...marked} />
      </body>
    </html>
  )
}

export default function App() {
  return (
    <Framed>
      <Outlet />
    </Framed>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  const known = isRouteErrorResponse(error) ? error : undefined
  return (
    <Framed>
      <ErrorPage status={known?.status ?? 500} body={known?.data} />
    </Framed>
  )
}

/** The root's data may be missing on the page that says so. */
function Framed({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  return (
    <Shell person={data?.person ?? null} uiLocales={uiLocales}>
      {children}
    </Shell>
  )
}
