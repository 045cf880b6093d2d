import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import type { Match } from '#app/domain/memory/pair-match.ts'
import { findMatches } from '#app/services/memory-matches.server.ts'
import { Id, translationParams } from '#app/web/params.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

const Query = z.object({ unit: Id.catch(0), edition: Id.optional().catch(undefined) })

/** What the memory has for the unit that somebody opens at the desk. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { searchParams } = new URL(request.url)
  const at = { ...translationParams(params), ...Query.parse(Object.fromEntries(searchParams)) }
  const matches: readonly Match[] = orRefuse(await findMatches(ctx, at))
  return json({ matches })
}
