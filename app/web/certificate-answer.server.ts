import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { Locale } from '#app/domain/locale.ts'
import { refuse } from '#app/domain/result.ts'
import { certificateVoice } from '#app/i18n/certificate-voice.server.ts'
import {
  type CertificateExtension,
  downloadCertificate,
} from '#app/services/certificates.server.ts'
import { answerWithFile } from './file-answer.server.ts'
import { Id } from './params.server.ts'

const Params = z.object({ letter: Id, locale: Locale.optional() })

/** The certificate of a translation, or of the whole letter where the address names no locale. */
export function answerWithCertificate(
  { request, params }: LoaderFunctionArgs,
  extension: CertificateExtension,
): Promise<Response> {
  return answerWithFile(request, `/letters/${params['letter']}`, async (ctx, uiLocale) => {
    const at = Params.safeParse(params)
    if (!at.success) return refuse('letter/not-found')
    const { letter, locale = null } = at.data
    const voice = certificateVoice(uiLocale)
    return downloadCertificate(ctx, letter, locale, { extension, voice })
  })
}
