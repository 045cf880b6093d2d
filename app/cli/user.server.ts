import { z } from 'zod'
import { LetterRole } from '#app/domain/actor.ts'
import { Locale } from '#app/domain/locale.ts'
import { accept, type Result } from '#app/domain/result.ts'
import { env } from '#app/env.server.ts'
import { addAccount, findAccountByEmail } from '#app/services/accounts.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { makeLink } from '#app/services/links.server.ts'
import { addPerson } from '#app/services/people.server.ts'
import { readArguments } from './arguments.server.ts'
import { type Command, UsageError } from './command.server.ts'
import { LetterId } from './letter-id.server.ts'

const Add = z.object({
  email: z.string('an e-mail address'),
  administrator: z.boolean().default(false),
  name: z.string().optional(),
  role: LetterRole.optional(),
  letter: LetterId.optional(),
  locale: Locale.optional(),
})

type Add = z.infer<typeof Add>

const Link = z.object({ email: z.string('an e-mail address') })

const usage =
  'user add EMAIL [--name N] [--administrator] [--role R --letter ID [--locale pl]] | user link EMAIL'

export const user: Command = {
  usage,
  summary: 'add somebody, or make a new link for them; it is valid once, for 72 hours',
  async run([verb, ...args], terminal, open) {
    const token = await makeToken(verb, args, open)
    if (token.ok && token.value) terminal.out(`${linkTo(token.value)}\n`)
    if (token.ok && !token.value) terminal.err('They have a password already, and no link.')
    return token
  },
}

function makeToken(
  verb: string | undefined,
  args: readonly string[],
  open: () => Promise<Context>,
): Promise<Result<string | null>> {
  if (verb === 'add') {
    const options = {
      administrator: { type: 'boolean' },
      name: { type: 'string' },
      role: { type: 'string' },
      letter: { type: 'string' },
      locale: { type: 'string' },
    } as const
    const given = readArguments(args, { positionals: ['email'], options }, Add)
    if ((given.role === undefined) !== (given.letter === undefined)) {
      throw new UsageError('--role and --letter go together')
    }
    if (given.locale !== undefined && given.role === undefined) {
      throw new UsageError('--locale goes with --role')
    }
    return open().then((ctx) => add(ctx, given))
  }
  if (verb !== 'link') throw new UsageError('It is either user add or user link')
  const { email } = readArguments(args, { positionals: ['email'], options: {} }, Link)
  return open().then((ctx) => link(ctx, email))
}

async function add(ctx: Context, given: Add): Promise<Result<string | null>> {
  const { email, name = '', administrator, role, letter, locale } = given
  if (role === undefined || letter === undefined) {
    const account = await addAccount(ctx, { email, name, administrator })
    return account.ok ? makeLink(ctx, account.value.id) : account
  }
  const locales = locale ? [locale] : []
  const added = await addPerson(ctx, letter, { email, name, role, locales })
  return added.ok ? accept(added.value.token) : added
}

async function link(ctx: Context, email: string): Promise<Result<string>> {
  const account = await findAccountByEmail(ctx, email)
  return account.ok ? makeLink(ctx, account.value.id) : account
}

function linkTo(token: string): string {
  const { publicOrigin, port } = env()
  return `${publicOrigin ?? `http://localhost:${port}`}/link/${token}`
}
