import { json, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { readConcordance } from '#app/services/memory-concordance.server.ts'
import { translationParams } from '#app/web/params.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

/** What the memory says of some words in the languages of a desk; without words, the page for it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const at = translationParams(params)
  const words = new URL(request.url).searchParams.get('words')
  const { found, from } = orRefuse(await readConcordance(ctx, at, words ?? ''))
  if (words === null) return redirect(`/memory?from=${from}&to=${at.locale}`)
  return json(found)
}
