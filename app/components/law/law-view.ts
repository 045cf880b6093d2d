import type { PassageKey } from '#app/domain/law/wording.ts'
import type { Locale } from '#app/domain/locale.ts'

export interface EnteredView {
  readonly text: string
  readonly source: string
  /** `null` for what Demarche ships. */
  readonly by: string | null
  readonly at: string | null
}

export interface PassageView extends PassageKey {
  readonly wordings: readonly {
    readonly locale: Locale
    /** The one that holds first. */
    readonly history: readonly EnteredView[]
  }[]
  readonly missing: readonly Locale[]
}

/** What the form begins with. */
export interface BegunWording extends PassageKey {
  readonly locale: Locale | null
}

/** Leads to the form, with what is known filled in. */
export function enterPath({ celex, article, passage }: PassageKey, locale: Locale): string {
  const query = new URLSearchParams({ act: celex, article, passage, locale })
  return `/law?${query}#enter`
}
