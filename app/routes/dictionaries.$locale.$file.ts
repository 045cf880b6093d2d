import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { Locale } from '#app/domain/locale.ts'
import { env } from '#app/env.server.ts'
import { readDictionaryPart } from '#app/services/dictionaries.server.ts'
import { parseParams } from '#app/web/params.server.ts'
import { orRefuse } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

/** `/dictionaries/de/<SHA-256>.dic` */
const Params = z.object({
  locale: Locale,
  file: z
    .string()
    .regex(/^[0-9a-f]{64}\.(?:aff|dic)$/)
    .transform((name) => ({
      hash: name.slice(0, 64),
      kind: name.endsWith('.aff') ? ('aff' as const) : ('dic' as const),
    })),
})

const year = 365 * 24 * 60 * 60

/** One file of a dictionary. Its name changes with what it holds, so a browser keeps it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { locale, file } = parseParams(params, Params)
  const bytes = orRefuse(await readDictionaryPart(ctx, env().data, locale, file))
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Encoding': 'gzip',
      'Content-Length': String(bytes.byteLength),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': `private, max-age=${year}, immutable`,
    },
  })
}
