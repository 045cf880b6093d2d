import { hash, verify } from '@node-rs/argon2'

interface Cost {
  readonly memoryCost: number
  readonly timeCost: number
  readonly parallelism: number
}

/** Argon2id: 64 MiB, three passes. OWASP's least is 19 MiB and two. */
const cost: Cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 }

/** A hash that no password has, so that an unknown e-mail address takes as long as a known one. */
const nobody =
  '$argon2id$v=19$m=65536,t=3,p=1$ZGVtYXJjaGUtbm9ib2R5$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

/** As a PHC string. */
export function hashPassword(password: string, given: Cost = cost): Promise<string> {
  return inTurn(() => hash(password, given))
}

/** Takes the same time when there is no hash to compare with. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const matches = await inTurn(() => verify(stored ?? nobody, password))
  return stored !== null && matches
}

/** Whether a hash was made with less than what is asked for today. */
export function needsRehash(stored: string): boolean {
  return !stored.startsWith(
    `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`,
  )
}

const most = 2
let running = 0
const waiting: (() => void)[] = []

/** At most two at once: each takes 64 MiB and a whole core. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < most) running += 1
  else await new Promise<void>((go) => waiting.push(go))
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
