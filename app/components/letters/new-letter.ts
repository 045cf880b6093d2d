import type { Refusal } from '#app/domain/result.ts'
import type { Layout } from '#app/domain/segmentation/cut.ts'
import type { LikelyEncoding } from '#app/domain/segmentation/likely-encodings.ts'

/** A file that stays in the form, so that nobody has to choose it again. */
export interface KeptFile {
  readonly name: string
  /** Base64. */
  readonly data: string
}

/** A text that is brought in, as it comes back. */
export interface TypedText {
  readonly layout: Layout | null
  readonly text: string
  readonly kept: KeptFile | null
}

/** Why a text was not taken in. */
export interface TextProblem {
  /** `null`: the form lacked a field. */
  readonly refusal: Refusal | null
  /** How the file could be read, where that is the question. */
  readonly candidates: readonly LikelyEncoding[]
  readonly typed: TypedText
}

/** Why a letter was not taken in, with everything that was in the form. */
export interface NewLetterProblem extends TextProblem {
  readonly typed: TypedText & { readonly title: string; readonly sourceLocale: string }
}
