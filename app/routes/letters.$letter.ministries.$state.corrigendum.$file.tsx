import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { parseVersionFile } from '#app/domain/addressees/ministry-version.ts'
import { refuse } from '#app/domain/result.ts'
import { downloadCorrigendum } from '#app/services/corrigenda.server.ts'
import { answerWithFile } from '#app/web/file-answer.server.ts'
import { Id } from '#app/web/params.server.ts'

const Params = z.object({ letter: Id, state: z.string(), file: z.string() })

/** What corrects one ministry's letter: `/letters/7/ministries/at/corrigendum/de.pdf`. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return answerWithFile(request, `/letters/${params['letter']}/ministries`, async (ctx) => {
    const at = Params.safeParse(params)
    if (!at.success) return refuse('letter/not-found')
    const { letter, state } = at.data
    const file = parseVersionFile(at.data.file)
    return file.ok ? downloadCorrigendum(ctx, letter, state, file.value) : file
  })
}
