import { createInstance } from 'i18next'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import components from '#locales/en/components.json'
import desk from '#locales/en/desk.json'
import refusals from '#locales/en/refusals.json'

const i18n = createInstance()
await i18n.init({
  lng: 'en',
  resources: { en: { components, desk, refusals } },
  interpolation: { escapeValue: false },
})

/** A component as a document, in the English interface; for tests in jsdom. */
export function renderEnglish(element: ReactElement): Document {
  const html = renderToStaticMarkup(<I18nextProvider i18n={i18n}>{element}</I18nextProvider>)
  return new DOMParser().parseFromString(html, 'text/html')
}
