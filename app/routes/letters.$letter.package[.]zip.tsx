import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { accept, refuse } from '#app/domain/result.ts'
import { certificateVoice } from '#app/i18n/certificate-voice.server.ts'
import { makePackage, zipPackage } from '#app/services/packages.server.ts'
import { withVerifier } from '#app/verifier/verifier-page.server.ts'
import { answerWithFile } from '#app/web/file-answer.server.ts'
import { Id } from '#app/web/params.server.ts'

const Params = z.object({ letter: Id })

/** All versions that are ready in one archive; with `?draft=1` also the others, marked as drafts. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return answerWithFile(
    request,
    `/letters/${params['letter']}/ministries`,
    async (ctx, uiLocale) => {
      const at = Params.safeParse(params)
      if (!at.success) return refuse('letter/not-found')
      const { letter } = at.data
      const draft = new URL(request.url).searchParams.get('draft') === '1'
      const made = await makePackage(ctx, letter, { draft, voice: certificateVoice(uiLocale) })
      if (!made.ok) return made
      return accept({
        fileName: `letter-${letter}${draft ? '-DRAFT' : ''}.zip`,
        mediaType: 'application/zip',
        bytes: zipPackage(withVerifier(made.value, uiLocale)),
      })
    },
  )
}
