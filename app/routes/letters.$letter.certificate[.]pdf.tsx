import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerWithCertificate } from '#app/web/certificate-answer.server.ts'

/** Who released which text of the whole letter. */
export function loader(args: LoaderFunctionArgs) {
  return answerWithCertificate(args, 'pdf')
}
