import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createI18n } from './i18n/instance.ts'
import { loadStrings } from './i18n/strings.client.ts'

async function hydrate() {
  const uiLocale = document.documentElement.lang
  const i18n = createI18n(uiLocale, await loadStrings(uiLocale))
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    )
  })
}

void hydrate()
