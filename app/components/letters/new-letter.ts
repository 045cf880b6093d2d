import type { Refusal } from '#app/domain/result.ts'
import type { Layout } from '#app/domain/segmentation/cut.ts'
import type { LikelyEncoding } from '#app/domain/segmentation/likely-encodings.ts'

/** A file that stays in the form, so that nobody has to choose it again. */
export interface KeptFile {
  readonly name: string
  /** Base64. */
  readonly data: string
}

/** The form as it comes back, with everything that was in it. */
export interface NewLetterTyped {
  readonly title: string
  readonly sourceLocale: string
  readonly layout: Layout | null
  readonly text: string
  readonly kept: KeptFile | null
}

/** Why a letter was not taken in. */
export interface NewLetterProblem {
  /** `null`: the form lacked a field. */
  readonly refusal: Refusal | null
  /** How the file could be read, where that is the question. */
  readonly candidates: readonly LikelyEncoding[]
  readonly typed: NewLetterTyped
}
