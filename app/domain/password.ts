import type { Account } from './account.ts'
import { accept, type Result, refuse } from './result.ts'

/** In characters as people count them (code points). Longer ones than the limit are refused, never cut. */
const passwordLength = { least: 15, most: 256 } as const

/** Enough different characters must remain when the words anybody would try first are taken out. */
const leastRemaining = 5

const commonWords = [
  'correcthorsebatterystaple',
  'abcdefghijklmnopqrstuvwxyz',
  'administrateur',
  'administrator',
  'qwertyuiop',
  'azertyuiop',
  'qwertzuiop',
  '1234567890',
  '0987654321',
  'motdepasse',
  'contraseña',
  'wachtwoord',
  'openletter',
  'coordinator',
  'translation',
  'translator',
  'iloveyou',
  'asdfghjkl',
  'coalition',
  'signature',
  'passphrase',
  'password',
  'passwort',
  'passw0rd',
  'reviewer',
  'ministry',
  'minister',
  'demarche',
  'démarche',
  'european',
  'zxcvbnm',
  'embargo',
  'welcome',
  'letmein',
  'trustno1',
  'sunshine',
  'princess',
  'football',
  'baseball',
  'superman',
  'abc123',
  'letter',
  'europe',
  'dragon',
  'monkey',
  'secret',
  'master',
  'shadow',
  'qwerty',
  'azerty',
  'qwertz',
  'abcdef',
  '123456',
  '654321',
  'union',
  'admin',
  'hello',
  '12345',
  '54321',
  '1234',
  'test',
] as const

/** Whether somebody may have this password. It is taken as it is: nothing is trimmed or normalised. */
export function checkPassword(
  password: string,
  owner: Pick<Account, 'email' | 'name' | 'organisation'>,
): Result<true> {
  const length = [...password].length
  if (length < passwordLength.least) {
    return refuse('account/password-short', { least: passwordLength.least, length })
  }
  if (length > passwordLength.most) {
    return refuse('account/password-long', { most: passwordLength.most })
  }
  const rest = new Set(withoutKnownWords(password, owner))
  return rest.size < leastRemaining ? refuse('account/password-common') : accept(true)
}

function withoutKnownWords(
  password: string,
  { email, name, organisation }: Pick<Account, 'email' | 'name' | 'organisation'>,
): string {
  const own = `${email} ${name} ${organisation}`.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  const words = [...commonWords, ...own.filter((word) => word.length >= 4)]
  const bare = password.toLowerCase().replace(/[\s\-_.]+/g, '')
  const rest = words.reduce((text, word) => text.replaceAll(word, ''), bare)
  return rest.replace(/(?:19|20)\d\d/g, '')
}
