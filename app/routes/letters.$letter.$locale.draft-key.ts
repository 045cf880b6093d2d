import { type ActionFunctionArgs, json } from '@remix-run/node'
import { accept, type Result } from '#app/domain/result.ts'
import { type GivenKey, giveDraftKey } from '#app/services/draft-keys.server.ts'
import { keepsDrafts } from '#app/web/device.server.ts'
import { translationParams } from '#app/web/params.server.ts'
import { statusOf } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

/** The key of what this browser keeps; a browser that shall keep nothing gets none. */
export type KeyAnswer = Result<{ readonly account: number; readonly key: GivenKey | null }>

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const given = await giveDraftKey(ctx, translationParams(params))
  const answer: KeyAnswer = given.ok
    ? accept({ account: given.value.account, key: keepsDrafts(request) ? given.value : null })
    : given
  return json(answer, { status: answer.ok ? 200 : statusOf(answer.refusal) })
}
