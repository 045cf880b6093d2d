import type { Params } from '@remix-run/react'
import { z } from 'zod'
import { StateCode } from '#app/domain/addressees/state-code.ts'
import { Locale } from '#app/domain/locale.ts'

/** A number of the database in an address. */
export const Id = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(Number)

const LetterParams = z.object({ letter: Id })
const SendingParams = z.object({ letter: Id, state: StateCode, sending: Id })
const TranslationParams = z.object({ letter: Id, locale: Locale })

/** Parses what an address holds; what it cannot hold is not there (404). */
export function parseParams<Schema extends z.ZodType>(
  params: Params,
  schema: Schema,
): z.output<Schema> {
  const parsed = schema.safeParse(params)
  if (parsed.success) return parsed.data
  throw new Response(null, { status: 404 })
}

/** `/letters/:letter/…` */
export function letterParams(params: Params) {
  return parseParams(params, LetterParams)
}

/** `/letters/:letter/:locale/…` */
export function translationParams(params: Params) {
  return parseParams(params, TranslationParams)
}

/** `/letters/:letter/ministries/:state/sent/:sending/…` */
export function sendingParams(params: Params) {
  return parseParams(params, SendingParams)
}

/** The day in `?on=2021-12-10`; `null` without one, or where what is asked for is no day. */
export function dayAsked(request: Request): string | null {
  const day = z.iso.date().safeParse(new URL(request.url).searchParams.get('on'))
  return day.success ? day.data : null
}
