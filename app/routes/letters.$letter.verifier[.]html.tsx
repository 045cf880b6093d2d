import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { accept, refuse } from '#app/domain/result.ts'
import { readProof } from '#app/services/proof.server.ts'
import { verifierPage } from '#app/verifier/verifier-page.server.ts'
import { answerWithFile } from '#app/web/file-answer.server.ts'
import { Id } from '#app/web/params.server.ts'

const Params = z.object({ letter: Id })

/** To be kept, not opened here: what checks the server must not come from it anew each time. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return answerWithFile(request, `/letters/${params['letter']}/proof`, async (ctx, uiLocale) => {
    const at = Params.safeParse(params)
    if (!at.success) return refuse('letter/not-found')
    const allowed = await readProof(ctx, at.data.letter)
    if (!allowed.ok) return allowed
    return accept({ ...verifierPage(uiLocale), mediaType: 'text/html; charset=utf-8' })
  })
}
