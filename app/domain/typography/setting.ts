import type { LanguageConventions } from '#app/domain/languages/conventions.ts'
import type { Typography } from '#app/domain/languages/typography.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Edit } from './edit.ts'

/** What a rule knows beside the text. */
export interface Setting {
  readonly locale: Locale
  readonly conventions: LanguageConventions
  /** The profile asked for. */
  readonly style: Typography
}

/** One thing a profile demands: where a text keeps to it already, it edits nothing. */
export interface TypographyRule {
  edits(text: string, setting: Setting): Edit[]
}
