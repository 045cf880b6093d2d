import { openContext } from '#app/boot.server.ts'
import { type Grant, operator } from '#app/domain/actor.ts'
import type { Context } from '#app/services/context.server.ts'
import { loadActor, startSession } from '#app/services/sessions.server.ts'
import { addAccount } from './letter.ts'

const origin = 'http://localhost'

/** Somebody signed in to the installation of this test file. */
export interface Visit {
  /** Acts as they do, with the roles they hold by now. */
  readonly ctx: () => Promise<Context>
  readonly get: (path: string) => Request
  readonly post: (path: string, form: Record<string, string> | FormData) => Request
}

export async function signIn(name: string, ...grants: Grant[]): Promise<Visit> {
  const ctx = await openContext(operator)
  const { id } = await addAccount(ctx, name, ...grants)
  if (id === null) throw new Error('an account has an id')
  const headers = { cookie: `__Host-sid=${await startSession(ctx, id)}` }
  return {
    ctx: async () => ({ ...ctx, actor: (await loadActor(ctx, id)) ?? operator }),
    get: (path) => new Request(origin + path, { headers }),
    post: (path, form) => {
      const body = form instanceof FormData ? form : new URLSearchParams(form)
      return new Request(origin + path, { method: 'POST', headers, body })
    },
  }
}

/** What a loader or an action answers, whether it returns the response or throws it. */
export async function answerOf(work: Promise<unknown>): Promise<Response> {
  const answer = await work.catch((thrown: unknown) => thrown)
  if (answer instanceof Response) return answer
  throw answer
}
