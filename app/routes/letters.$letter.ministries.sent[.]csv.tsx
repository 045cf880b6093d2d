import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportSendings } from '#app/services/sent-versions.server.ts'
import { attachment } from '#app/web/attachment.server.ts'
import { letterParams } from '#app/web/params.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  return attachment(orRefuse(await exportSendings(ctx, letterParams(params).letter)))
}
