import type { LoaderFunctionArgs } from '@remix-run/node'
import { downloadSentFile } from '#app/services/sent-versions.server.ts'
import { answerWithFile } from '#app/web/file-answer.server.ts'
import { sendingParams } from '#app/web/params.server.ts'

/** A file as it went out: `/letters/7/ministries/at/sent/3/at-de.pdf`. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return answerWithFile(request, `/letters/${params['letter']}/ministries`, (ctx) => {
    const { letter, state, sending } = sendingParams(params)
    return downloadSentFile(ctx, letter, { state, sending, file: params['file'] ?? '' })
  })
}
