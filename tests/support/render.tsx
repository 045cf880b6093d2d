import { createInstance } from 'i18next'
import { act, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
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

/** A component as it lives on a page, in the English interface; for tests in jsdom. */
export function mountEnglish(element: ReactElement): HTMLElement {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  act(() => root.render(<I18nextProvider i18n={i18n}>{element}</I18nextProvider>))
  return place
}

/** Presses a key at a place, as a browser says it. */
export function pressKey(place: Element, key: string, held: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, key, ...held })
  act(() => {
    place.dispatchEvent(event)
  })
  return event
}
