import type { SpelledText } from '#app/domain/spelling/checked-words.ts'
import type { Word } from '#app/domain/spelling/words-in.ts'

/** What the page says to the worker that has the dictionary. */
export type SpellingRequest =
  | { readonly kind: 'open'; readonly aff: string; readonly dic: string }
  | { readonly kind: 'check'; readonly id: number; readonly spelled: SpelledText }
  | { readonly kind: 'suggest'; readonly id: number; readonly word: string }

/** What the worker answers. */
export type SpellingAnswer =
  | { readonly kind: 'opened' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'checked'; readonly id: number; readonly words: readonly Word[] }
  | { readonly kind: 'suggested'; readonly id: number; readonly words: readonly string[] }
