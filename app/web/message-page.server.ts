import { speak } from '#app/i18n/strings.server.ts'
import { uiLocaleFor } from './ui-locale.server.ts'

export type BareStatus = 403 | 404 | 405 | 411 | 413 | 421 | 500

/** A page without scripts or styles, for what is turned away before the application is asked. */
export function messagePage(status: BareStatus, headers: Headers): string {
  const uiLocale = uiLocaleFor(headers)
  const { t } = speak(uiLocale)
  const title = escapeHtml(t(`common:errors.${status}.title`))
  return `<!doctype html>
<html lang="${uiLocale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${escapeHtml(t(`common:errors.${status}.text`))}</p></main></body>
</html>
`
}

/** A text as it may stand in HTML, also in an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
