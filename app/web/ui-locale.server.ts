import { chooseUiLocale, type UiLocale } from '#app/i18n/ui-locale.ts'
import { cookieIn, writeCookie } from './cookies.server.ts'

const name = '__Host-ui-locale'
const year = 365 * 24 * 60 * 60

/** The interface's language for whoever sent these headers. */
export function uiLocaleFor(headers: Headers, account?: string | null): UiLocale {
  return chooseUiLocale({
    account,
    cookie: cookieIn(headers.get('cookie'), name),
    acceptLanguage: headers.get('accept-language'),
  })
}

export function uiLocaleCookie(uiLocale: UiLocale): string {
  return writeCookie(name, uiLocale, year)
}
