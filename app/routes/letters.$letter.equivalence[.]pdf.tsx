import type { LoaderFunctionArgs } from '@remix-run/node'
import { statementVoice } from '#app/i18n/statement-voice.server.ts'
import { downloadStatement } from '#app/services/equivalence.server.ts'
import { answerWithFile } from '#app/web/file-answer.server.ts'
import { letterParams } from '#app/web/params.server.ts'

/** The statement that all translations of a letter ask for the same, or its draft. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const back = `/letters/${params['letter']}/parity`
  return answerWithFile(request, back, (ctx, uiLocale) =>
    downloadStatement(ctx, letterParams(params).letter, statementVoice(uiLocale)),
  )
}
