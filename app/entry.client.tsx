import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { keepEarlyTyping, stopKeepingEarlyTyping } from './early-typing.ts'
import { loadI18n } from './i18n/strings.client.ts'

keepEarlyTyping()

/** Renders nothing: it is there once everything else on the page is. */
function Ready() {
  useEffect(stopKeepingEarlyTyping, [])
  return null
}

async function hydrate() {
  const { lang, dataset } = document.documentElement
  const i18n = await loadI18n(lang, dataset['fallsBack'] !== undefined)
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <Ready />
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    )
  })
}

void hydrate()
