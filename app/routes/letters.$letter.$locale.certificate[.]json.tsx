import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerWithCertificate } from '#app/web/certificate-answer.server.ts'

/** Who released which text of one language. */
export function loader(args: LoaderFunctionArgs) {
  return answerWithCertificate(args, 'json')
}
