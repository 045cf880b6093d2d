import type { RefusalCode, RefusalDetails } from '#app/domain/result.ts'

/** What was typed and refused, by the names of the fields; empty where nothing was. */
export type Typed = Readonly<Record<string, string>>

/** A correction that was refused. */
export interface RefusedChange {
  readonly refusal: RefusalCode
  readonly details?: RefusalDetails | undefined
  readonly typed?: Typed | undefined
}

/** What was typed, where it can stand in its form again: not once the cut has moved on. */
export function typedIn(refused: RefusedChange | undefined): Typed {
  return refused?.refusal === 'cut/changed-meanwhile' ? {} : (refused?.typed ?? {})
}
