import type { RefusalCode, RefusalDetails } from '#app/domain/result.ts'

/** What was typed and refused, by the names of the fields; empty where nothing was. */
export type Typed = Readonly<Record<string, string>>

/** A correction that was refused. */
export interface RefusedChange {
  readonly refusal: RefusalCode
  readonly details?: RefusalDetails | undefined
  readonly typed?: Typed | undefined
}

/** Whether the text has moved on: nobody knows whether what was typed still fits the same place. */
export function isStale({ refusal }: RefusedChange): boolean {
  return refusal === 'cut/changed-meanwhile' || refusal === 'edition/draft-changed'
}

/** What was typed, where it can stand in its form again. */
export function typedIn(refused: RefusedChange | undefined): Typed {
  return refused === undefined || isStale(refused) ? {} : (refused.typed ?? {})
}
