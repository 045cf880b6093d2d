import { z } from 'zod'
import { LetterRole } from '#app/domain/actor.ts'
import { Locale } from '#app/domain/locale.ts'
import { many } from './form.server.ts'
import { Id } from './params.server.ts'

/** A day, or nothing. */
const Day = z.union([z.iso.date(), z.literal('').transform(() => null)])

const Reason = z.string().max(2000)

/** A form of the page of a letter's people. */
export const PeopleForm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), locales: many(Locale) }),
  z.object({ kind: z.literal('open-all') }),
  z.object({ kind: z.literal('due'), locale: Locale, dueOn: Day }),
  z.object({
    kind: z.literal('add'),
    email: z.string().max(1000),
    name: z.string().max(200).default(''),
    role: LetterRole,
    locales: many(Locale),
  }),
  z.object({ kind: z.literal('waive'), locale: Locale, reason: Reason }),
  z.object({ kind: z.literal('end-waiver'), locale: Locale, reason: Reason }),
  z.object({ kind: z.literal('remove'), grant: Id }),
  z.object({ kind: z.literal('link'), account: Id }),
])

export type PeopleForm = z.output<typeof PeopleForm>
