import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { versionExtensions } from '#app/domain/addressees/ministry-version.ts'
import { Locale } from '#app/domain/locale.ts'
import { refuse } from '#app/domain/result.ts'
import { downloadGeneralVersion } from '#app/services/downloads.server.ts'
import { answerWithFile } from '#app/web/file-answer.server.ts'
import { Id } from '#app/web/params.server.ts'

/** `letter.pdf` and the other formats. */
const GeneralFile = z
  .string()
  .transform((file) => file.match(/^letter\.(.*)$/)?.[1])
  .pipe(z.enum(versionExtensions))

const Params = z.object({ letter: Id, locale: Locale, file: GeneralFile })

/** The letter in one language, addressed to nobody in particular: `/letters/7/de/letter.pdf`. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return answerWithFile(request, `/letters/${params['letter']}`, async (ctx) => {
    const at = Params.safeParse(params)
    if (!at.success) return refuse('version/not-found')
    const { letter, locale, file } = at.data
    return downloadGeneralVersion(ctx, letter, locale, file)
  })
}
