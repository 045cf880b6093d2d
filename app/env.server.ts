import { z } from 'zod'

/** Why the program cannot start, in one line for whoever started it. */
export class StartError extends Error {
  override readonly name = 'StartError'
}

const origin = z
  .url({ protocol: /^https?$/ })
  .refine((value) => new URL(value).origin === value, 'expected an origin like https://example.org')

const Environment = z
  .object({
    DEMARCHE_DATA: z.string().default('data'),
    DEMARCHE_KEYS: z.string().optional(),
    DEMARCHE_SAMPLE: z.enum(['on', 'off']).default('on'),
    DATABASE_URL: z.undefined('PostgreSQL cannot be used yet: leave it out').optional(),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    PUBLIC_ORIGIN: origin.optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  })
  .refine((given) => given.PUBLIC_ORIGIN !== undefined || isLoopback(given.HOST), {
    path: ['HOST'],
    message: 'other machines could reach it: set PUBLIC_ORIGIN to the address people will use',
  })
  .transform((given) => ({
    data: given.DEMARCHE_DATA,
    // Beside the data and not in it, so that a copy of the data holds no key.
    keys: given.DEMARCHE_KEYS ?? `${given.DEMARCHE_DATA.replace(/[/\\]+$/, '')}-keys`,
    sample: given.DEMARCHE_SAMPLE === 'on',
    host: given.HOST,
    port: given.PORT,
    publicOrigin: given.PUBLIC_ORIGIN,
    smtpUrl: given.SMTP_URL,
  }))

export type Environment = z.output<typeof Environment>

const known = ['DEMARCHE_DATA', 'DEMARCHE_KEYS', 'DEMARCHE_SAMPLE']

/** An empty value counts as none. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const unknown = Object.keys(given).find(
    (name) => name.startsWith('DEMARCHE_') && !known.includes(name),
  )
  if (unknown) throw new StartError(`${unknown} is no setting of Demarche (${known.join(', ')}).`)
  const parsed = Environment.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new StartError(`${issue?.path.join('.')}: ${issue?.message}.`)
}

let environment: Environment | undefined

/** The process environment, parsed once. No other module reads `process.env`. */
export function env(): Environment {
  environment ??= readEnvironment(process.env)
  return environment
}

function isLoopback(host: string): boolean {
  return ['127.0.0.1', 'localhost', '::1'].includes(host)
}
