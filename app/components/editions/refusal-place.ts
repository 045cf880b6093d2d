import type { RefusedChange } from '#app/components/source/typed.ts'
import type { NextEditionDraft } from './edition-view.ts'

/** Where on the page a refusal is said: at its block or removed unit, at the end, or above all. */
export function refusalPlace(
  refused: RefusedChange | undefined,
  { blocks, removed }: Pick<NextEditionDraft, 'blocks' | 'removed'>,
): 'part' | 'finish' | 'page' | null {
  if (!refused) return null
  const { do: act = '', block, unit } = refused.typed ?? {}
  if (['note', 'publish', 'discard'].includes(act)) return 'finish'
  const isThere =
    block === undefined ? removed.some(({ id }) => `${id}` === unit) : Number(block) < blocks.length
  return isThere ? 'part' : 'page'
}
