import type { Account } from '#app/domain/account.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { findAccount } from '#db/queries/accounts.ts'
import type { Context } from './context.server.ts'

/** Who signs, and what they say they vouch for. */
export interface Signing {
  readonly signer: Account
  readonly statement: string
}

export async function loadSigning({ db, actor }: Context, words: string): Promise<Result<Signing>> {
  const signer = actor.id === null ? undefined : await findAccount(db, actor.id)
  if (!signer) return refuse('actor/not-allowed')
  const statement = words.trim()
  return statement === '' ? refuse('sign-off/statement-missing') : accept({ signer, statement })
}
