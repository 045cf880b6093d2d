import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { readOtherLanguages } from '#app/services/relay.server.ts'
import { Id, parseParams, translationParams } from '#app/web/params.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

const Query = z.object({ unit: Id, edition: Id })

/** One paragraph in the other languages of the letter, for the desk. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const { unit, edition } = parseParams(asked, Query)
  const at = { ...translationParams(params), unit, edition }
  return json(orRefuse(await readOtherLanguages(ctx, at)))
}
