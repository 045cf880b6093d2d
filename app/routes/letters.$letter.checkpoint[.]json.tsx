import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { refuse } from '#app/domain/result.ts'
import { makeCheckpoint } from '#app/services/checkpoints.server.ts'
import { answerWithFile } from '#app/web/file-answer.server.ts'
import { Id } from '#app/web/params.server.ts'

const Params = z.object({ letter: Id })

export function loader({ request, params }: LoaderFunctionArgs) {
  return answerWithFile(request, `/letters/${params['letter']}/proof`, async (ctx) => {
    const at = Params.safeParse(params)
    return at.success ? makeCheckpoint(ctx, at.data.letter) : refuse('letter/not-found')
  })
}
