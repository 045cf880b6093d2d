import type { Refusal, Result } from '#app/domain/result.ts'
import { refusalKey } from '#app/i18n/refusal-key.ts'
import { speak } from '#app/i18n/strings.server.ts'
import type { UiLocale } from '#app/i18n/ui-locale.ts'
import type { Context } from '#app/services/context.server.ts'
import stylesheet from '#app/styles/index.css?url'
import { attachment, type OutgoingFile } from './attachment.server.ts'
import { escapeHtml } from './message-page.server.ts'
import { statusOf } from './reply.server.ts'
import { requireSession } from './session.server.ts'
import { uiLocaleFor } from './ui-locale.server.ts'

/** Answers with the file that the work makes, or with a page that says why there is none. */
export async function answerWithFile(
  request: Request,
  back: string,
  work: (ctx: Context, uiLocale: UiLocale) => Promise<Result<OutgoingFile>>,
): Promise<Response> {
  const { ctx, account } = await requireSession(request)
  const uiLocale = uiLocaleFor(request.headers, account.uiLocale)
  const result = await work(ctx, uiLocale)
  return result.ok ? attachment(result.value) : refusalPage(uiLocale, result, back)
}

/** A route of files has no page of its own: this one is written by hand. */
function refusalPage(uiLocale: UiLocale, { refusal, details }: Refusal, back: string): Response {
  const { t } = speak(uiLocale)
  const title = escapeHtml(t('common:errors.other.title'))
  const html = `<!doctype html>
<html lang="${uiLocale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="stylesheet" href="${stylesheet}"></head>
<body><main class="shell-main stack"><h1>${title}</h1>
<p>${escapeHtml(t(`refusals:${refusalKey(refusal)}`, { ...details }))}</p>
<p><a class="button" href="${escapeHtml(back)}">${escapeHtml(t('ministries:file.back'))}</a></p></main></body>
</html>
`
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(html, { status: statusOf(refusal), headers })
}
