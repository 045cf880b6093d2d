import type { DocumentSettings } from '#app/domain/document-settings.ts'
import type { Refusal } from '#app/domain/result.ts'

/** The form as it comes back after a refusal, with what was chosen in it. */
export interface DocumentsAnswer {
  readonly problem: Refusal
  readonly typed: DocumentSettings
}
