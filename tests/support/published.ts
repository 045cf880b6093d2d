import type { DraftCommand } from '#app/domain/editions/draft.ts'
import type { Significance } from '#app/domain/editions/unit-change.ts'
import type { Context } from '#app/services/context.server.ts'
import { beginDraft, changeEditionDraft } from '#app/services/edition-drafts.server.ts'
import { publishEdition } from '#app/services/editions.server.ts'

/** Publishes the next edition of a letter, with this done to the last one. */
export async function publish(
  ctx: Context,
  letter: number,
  ...commands: DraftCommand[]
): Promise<void> {
  const begun = await beginDraft(ctx, letter)
  if (!begun.ok) throw new Error(begun.refusal)
  let { version } = begun.value
  for (const command of commands) {
    const changed = await changeEditionDraft(ctx, letter, { version, command })
    if (!changed.ok) throw new Error(changed.refusal)
    version = changed.value.version
  }
  const published = await publishEdition(ctx, letter, version)
  if (!published.ok) throw new Error(published.refusal)
}

/** `unit` is its number in the last edition, as long as nothing was put in or taken out before it. */
export function reword(unit: number, text: string, significance: Significance): DraftCommand {
  return { do: 'edit', block: unit - 1, text, translate: true, significance }
}

/** Puts a paragraph in behind a unit, so that all that follow have another number. */
export function putIn(after: number, text: string): DraftCommand {
  return { do: 'insert', after: after - 1, text, kind: 'paragraph' }
}
