// A process of its own that writes to a database file through a service, and says each write that was
// acknowledged on a line. It goes on until it has made as many as it was told, or is killed.
import { operator } from '#app/domain/actor.ts'
import { setDueDate } from '#app/services/locales.server.ts'
import { openDatabase } from '#db/connection.ts'
import { createKey } from '#tests/support/context.ts'

const [file = '', first = '0', count = '0'] = process.argv.slice(2)
const ctx = { db: openDatabase(file), actor: operator, key: createKey(), now: () => new Date() }

for (let day = Number(first); day < Number(first) + Number(count); day += 1) {
  const dueOn = new Date(day * 86_400_000).toISOString().slice(0, 10)
  const set = await setDueDate(ctx, 1, 'pl', dueOn)
  if (!set.ok) throw new Error(set.refusal)
  process.stdout.write(`${dueOn}\n`)
}
await ctx.db.destroy()
