import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { listPreviews } from '#app/services/preview.server.ts'
import { translationParams } from '#app/web/params.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

/** What the desk can show the letter as. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter, locale } = translationParams(params)
  return json(orRefuse(await listPreviews(ctx, letter, locale)))
}
