import { createInstance, type i18n, type Resource } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { languageName } from './names.ts'

/** The contents of `locales/<ui-locale>/*.json`, by the path of the file. */
export type StringFiles = Readonly<Record<string, unknown>>

/**
 * What speaks one language: one for each request on the server, one for the page in the browser. What it
 * lacks is said in English, where the English strings are given.
 */
export function createI18n(uiLocale: string, files: StringFiles, english?: StringFiles): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: uiLocale,
    // All strings are at hand, so that nothing waits.
    initAsync: false,
    resources: {
      ...(english ? { en: byNamespace(english) } : {}),
      [uiLocale]: byNamespace(files),
    },
    fallbackLng: english ? 'en' : false,
    defaultNS: 'common',
    // React escapes.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  // `{{locale, language}}` in a string: a letter's locale by its name. A value called `locale` would pass
  // for the language to write in, so that is taken from the instance.
  instance.services.formatter?.add('language', (tag: string) => languageName(tag, uiLocale))
  return instance
}

/** Whether an instance may have to speak English for want of a string; the page's own has to as well. */
export function fallsBack(instance: i18n): boolean {
  return instance.language !== 'en' && instance.hasResourceBundle('en', 'common')
}

/** A namespace is called as its file. */
function byNamespace(files: StringFiles): Resource[string] {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
      content as Resource[string][string],
    ]),
  )
}
