import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { readDeskNews } from '#app/services/desk.server.ts'
import { Id, translationParams } from '#app/web/params.server.ts'
import { statusOf } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

const Query = z.object({ unit: Id.catch(0), edition: Id.catch(0), seen: z.string().catch('open') })

/** A pair as it reads now, for a desk that was told of it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const query = Query.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { unit, edition, seen } = query
  const result = await readDeskNews(ctx, { ...translationParams(params), unit, edition }, seen)
  return json(result, { status: result.ok ? 200 : statusOf(result.refusal) })
}
