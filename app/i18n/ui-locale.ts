/** The languages of the interface in the EU's order: a folder of `locales/` and a file of `strings/` each. */
export const uiLocales = [
  'bg',
  'es',
  'cs',
  'da',
  'de',
  'et',
  'el',
  'en',
  'fr',
  'ga',
  'hr',
  'it',
  'lv',
  'lt',
  'hu',
  'mt',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'fi',
  'sv',
] as const

export type UiLocale = (typeof uiLocales)[number]

/** What each language calls itself (Interinstitutional Style Guide 7.2.1). */
const nativeNames: Readonly<Record<UiLocale, string>> = {
  bg: 'български',
  es: 'español',
  cs: 'čeština',
  da: 'dansk',
  de: 'Deutsch',
  et: 'eesti keel',
  el: 'ελληνικά',
  en: 'English',
  fr: 'français',
  ga: 'Gaeilge',
  hr: 'hrvatski',
  it: 'italiano',
  lv: 'latviešu valoda',
  lt: 'lietuvių kalba',
  hu: 'magyar',
  mt: 'Malti',
  nl: 'Nederlands',
  pl: 'polski',
  pt: 'português',
  ro: 'română',
  sk: 'slovenčina',
  sl: 'slovenščina',
  fi: 'suomi',
  sv: 'svenska',
}

/** A language by the name its speakers have for it. */
export function nativeName(uiLocale: string): string {
  return isUiLocale(uiLocale) ? nativeNames[uiLocale] : uiLocale
}

export function isUiLocale(value: unknown): value is UiLocale {
  return (uiLocales as readonly unknown[]).includes(value)
}

/** The language in which somebody is met who asks for none that we have. */
const fallbackUiLocale: UiLocale = 'en'

/** What may say which language somebody reads, the strongest first. */
export interface Wishes {
  readonly account: string | null | undefined
  readonly cookie: string | undefined
  readonly acceptLanguage: string | null | undefined
}

export function chooseUiLocale({ account, cookie, acceptLanguage }: Wishes): UiLocale {
  const wished = [account, cookie, ...preferred(acceptLanguage ?? '')]
  return wished.flatMap((tag) => available(tag ?? '')).at(0) ?? fallbackUiLocale
}

/** `fr-BE` is met in `fr`. */
function available(tag: string): UiLocale[] {
  const language = tag.toLowerCase().split('-')[0]
  return uiLocales.filter((uiLocale) => uiLocale === language)
}

/** The tags of an `Accept-Language` (RFC 9110, 12.5.4), the most wanted first. */
function preferred(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(/\s*;\s*/)
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      return { tag, weight: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
}
