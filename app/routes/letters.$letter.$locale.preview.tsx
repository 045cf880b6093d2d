import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { StateCode } from '#app/domain/addressees/state-code.ts'
import { renderPreview } from '#app/services/preview.server.ts'
import { translationParams } from '#app/web/params.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

const Query = z.object({
  for: z.union([StateCode, z.enum(['general', 'first'])]).catch('first'),
})

/** The finished letter as it reads now, for the frame beside the desk, or for a window of its own. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter, locale } = translationParams(params)
  const { for: wanted } = Query.parse(Object.fromEntries(new URL(request.url).searchParams))
  const html = orRefuse(await renderPreview(ctx, letter, locale, wanted))
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
