import { RemixBrowser } from '@remix-run/react'
import { type ReactNode, StrictMode, startTransition, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { keepEarlyTyping, stopKeepingEarlyTyping } from './early-typing.ts'
import { loadI18n } from './i18n/strings.client.ts'

keepEarlyTyping()

/** Around the page, not beside it: a neighbour would give its fields other ids than the server did. */
function Ready({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    stopKeepingEarlyTyping()
    document.documentElement.dataset['ready'] = ''
  }, [])
  return children
}

/**
 * Waits until Remix has the page's data. Rendered sooner, it throws a promise where no boundary waits for
 * it, and React gives the page up when somebody types just then ("Root did not complete"). What else it throws, it throws again when rendered.
 */
async function pageData() {
  try {
    RemixBrowser({})
  } catch (awaited) {
    await awaited
  }
}

async function hydrate() {
  const { lang, dataset } = document.documentElement
  const [i18n] = await Promise.all([loadI18n(lang, dataset['fallsBack'] !== undefined), pageData()])
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <Ready>
            <RemixBrowser />
          </Ready>
        </I18nextProvider>
      </StrictMode>,
    )
  })
}

void hydrate()
