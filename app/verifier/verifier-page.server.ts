import { createHash } from 'node:crypto'
import { speak } from '#app/i18n/strings.server.ts'
import type { UiLocale } from '#app/i18n/ui-locale.ts'
import script from './main.ts?bundled'
import style from './verifier.css?raw'

/** The page that checks proofs by itself, without a network, in the language of who takes it along. */
export function verifierPage(uiLocale: UiLocale): { fileName: string; bytes: Uint8Array } {
  return { fileName: 'verify.html', bytes: new TextEncoder().encode(htmlIn(uiLocale)) }
}

/** The files of a package with the page that checks them, for whoever receives it. */
export function withVerifier<Pack extends { readonly files: readonly Packed[] }>(
  pack: Pack,
  uiLocale: UiLocale,
): Pack {
  const { fileName, bytes } = verifierPage(uiLocale)
  return { ...pack, files: [...pack.files, { path: fileName, bytes }] }
}

interface Packed {
  readonly path: string
  readonly bytes: Uint8Array
}

function htmlIn(uiLocale: UiLocale): string {
  const words = speak(uiLocale)
  const own = words.getResourceBundle(uiLocale, 'verifier')
  const lang = own ? uiLocale : 'en'
  const english = words.getResourceBundle('en', 'verifier')
  const strings = { en: { verifier: english }, [lang]: { verifier: own ?? english } }
  const t = words.getFixedT(lang, 'verifier')
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${markup(t('page.title'))}</title>
<style>${style}</style>
</head>
<body>
<main><noscript>${markup(t('page.noScript'))}</noscript></main>
<script type="application/json" id="strings">${JSON.stringify(strings).replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`
}

/** Nothing is loaded, and nothing runs but the script that is in the page. */
const policy = [
  "default-src 'none'",
  `script-src '${sourceHash(script)}'`,
  `style-src '${sourceHash(style)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function sourceHash(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`
}

function markup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
