import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { env } from '#app/env.server.ts'
import { acceptWord, readSpelling, takeBackWord } from '#app/services/letter-words.server.ts'
import { parseForm } from '#app/web/form.server.ts'
import { translationParams } from '#app/web/params.server.ts'
import { orRefuse, statusOf } from '#app/web/reply.server.ts'
import { requireContext } from '#app/web/session.server.ts'

const WordForm = z.object({ kind: z.enum(['accept', 'take-back']), word: z.string() })

/** What a page that is open asks before it looks at the spelling. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await requireContext(request)
  const { letter, locale } = translationParams(params)
  return json(orRefuse(await readSpelling(ctx, env().data, letter, locale)))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await requireContext(request)
  const { kind, word } = await parseForm(request, WordForm)
  const { letter, locale } = translationParams(params)
  const change = kind === 'accept' ? acceptWord : takeBackWord
  const result = await change(ctx, letter, locale, word)
  return json(result, { status: result.ok ? 200 : statusOf(result.refusal) })
}
