import { heldWordings, type Wording } from '#app/domain/law/wording.ts'
import { listWordings } from '#db/queries/official-passages.ts'
import type { Context } from './context.server.ts'

/** The official wordings that hold now, of every act and in every language. */
export async function loadWordings({ db }: Context): Promise<Wording[]> {
  return heldWordings(await listWordings(db))
}
