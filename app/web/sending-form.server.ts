import { z } from 'zod'
import { FileLocale, versionExtensions } from '#app/domain/addressees/ministry-version.ts'
import { StateCode } from '#app/domain/addressees/state-code.ts'
import { channels } from '#app/domain/sendings/sending.ts'
import type { SentReport } from '#app/services/sendings.server.ts'
import { Text } from './fields.server.ts'
import { many } from './form.server.ts'

const Words = Text.pipe(z.string().max(2000))

/** `be-nl 12-9f86…`: a file, and the stamp of how the page showed it. */
const Choice = z
  .string()
  .max(200)
  .transform((value) => value.split(/[- ]/))
  .pipe(z.tuple([StateCode, FileLocale], z.string()))
  .transform(([state, locale, ...seen]) => ({ state, locale, seen: seen.join('-') }))

/** What was sent, as the form says it. */
export const SendForm = z
  .object({
    versions: many(Choice),
    formats: many(z.enum(versionExtensions)),
    sentOn: z.iso.date(),
    channel: z.enum(channels),
    reference: Words,
    note: Words,
    despiteEmbargo: z.literal('on').optional(),
  })
  .transform(({ despiteEmbargo, ...form }) => ({
    ...form,
    despiteEmbargo: despiteEmbargo !== undefined,
  }))

/** The same for a page that shows it again. */
export function typedSending(report: SentReport) {
  const { versions, formats, sentOn, channel, reference, note } = report
  return {
    versions: versions.map(({ state, locale }) => `${state}-${locale}`).join(' '),
    formats: formats.join(' '),
    sentOn,
    channel,
    reference,
    note,
  }
}

/** What became of something that was sent. */
export const SentForm = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('acknowledged'),
    on: z.iso.date(),
    reference: Words,
    note: Words,
  }),
  z.object({ kind: z.literal('taken-back'), reason: Words }),
])
