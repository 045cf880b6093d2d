import type { DraftCommand } from '#app/domain/editions/draft.ts'
import type { EditionEffects } from '#app/domain/editions/effects.ts'
import type { Context } from '#app/services/context.server.ts'
import {
  beginDraft,
  changeEditionDraft,
  readEditionDraft,
} from '#app/services/edition-drafts.server.ts'
import { publishEdition } from '#app/services/editions.server.ts'
import { markSent, readSendPage } from '#app/services/sendings.server.ts'

/** Publishes an edition with these changes, and gives what its dry run said. */
export async function publish(
  ctx: Context,
  letter: number,
  ...commands: DraftCommand[]
): Promise<EditionEffects> {
  const begun = await beginDraft(ctx, letter)
  if (!begun.ok) throw new Error(begun.refusal)
  let { version } = begun.value
  for (const command of [...commands, { do: 'note', note: 'It had to be.' } as const]) {
    const changed = await changeEditionDraft(ctx, letter, { version, command })
    if (!changed.ok) throw new Error(changed.refusal)
    version = changed.value.version
  }
  const read = await readEditionDraft(ctx, letter)
  const effects = read.ok ? read.value.draft?.effects : undefined
  const published = await publishEdition(ctx, letter, version)
  if (!published.ok || !effects) throw new Error(published.ok ? 'no draft' : published.refusal)
  return effects
}

/** Marks as sent what is ready, of these ministries or of all. */
export async function sendVersions(
  ctx: Context,
  letter: number,
  states?: readonly string[],
): Promise<readonly number[]> {
  const page = await readSendPage(ctx, letter)
  if (!page.ok) throw new Error(page.refusal)
  const marked = await markSent(ctx, letter, {
    sentOn: '2021-12-01',
    channel: 'e-mail',
    reference: 'Z-1',
    note: '',
    despiteEmbargo: false,
    formats: ['txt'],
    versions: page.value.files
      .filter(({ state, wait }) => wait === null && (states?.includes(state) ?? true))
      .map(({ state, locale, stamp }) => ({ state, locale, seen: stamp })),
  })
  if (!marked.ok) throw new Error(marked.refusal)
  return marked.value
}
