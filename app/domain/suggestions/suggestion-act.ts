/** What people do with the suggestions for a target. */
export type SuggestionAct =
  | {
      readonly kind: 'suggest'
      readonly version: number
      readonly text: string
      readonly why: string
    }
  | {
      readonly kind: 'accept-suggestion'
      readonly version: number
      readonly suggestion: number
    }
  /** Puts it into one's box, to be changed and confirmed there. */
  | { readonly kind: 'take-suggestion'; readonly suggestion: number }
  | {
      readonly kind: 'reject-suggestion'
      readonly suggestion: number
      readonly reason: string
    }
  | { readonly kind: 'withdraw-suggestion'; readonly suggestion: number }

const kinds: readonly string[] = [
  'suggest',
  'accept-suggestion',
  'take-suggestion',
  'reject-suggestion',
  'withdraw-suggestion',
] satisfies SuggestionAct['kind'][]

export function isSuggestionAct<Act extends { readonly kind: string }>(
  act: Act | SuggestionAct,
): act is SuggestionAct {
  return isAboutSuggestions(act.kind)
}

/** Whether what was done is said among the suggestions. */
export function isAboutSuggestions(kind: string | undefined): boolean {
  return kind !== undefined && kinds.includes(kind)
}
