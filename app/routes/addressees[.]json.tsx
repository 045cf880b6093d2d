import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportRegister } from '#app/services/addressee-files.server.ts'
import { attachment } from '#app/web/attachment.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  return attachment(orRefuse(await exportRegister(ctx, 'json')))
}
