import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { loadI18n } from './i18n/strings.client.ts'

async function hydrate() {
  const { lang, dataset } = document.documentElement
  const i18n = await loadI18n(lang, dataset['fallsBack'] !== undefined)
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
