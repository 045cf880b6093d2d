import { sheetTemplate } from './sheet-template.server.ts'
import { compilePdf, printableText } from './typst.server.ts'

export interface SheetText {
  readonly text: string
  readonly lang: string
}

export interface Fact {
  readonly label: string
  readonly value: SheetText
  /** A digest or a signature: set small, and broken where its line ends. */
  readonly seal: boolean
}

export interface Item {
  readonly head: SheetText
  readonly more: SheetText | null
}

/** A cell in the rows of a table; `seal` as of a fact. */
export interface SheetCell extends SheetText {
  readonly seal: boolean
}

export type SheetBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: SheetText }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'quote' | 'paragraph'; readonly text: SheetText }
  | { readonly kind: 'list' | 'numbered'; readonly items: readonly Item[] }
  | {
      readonly kind: 'table'
      /** The widths of its columns, as shares of the line. */
      readonly widths: readonly number[]
      readonly head: readonly SheetText[]
      readonly rows: readonly (readonly SheetCell[])[]
    }

/** What an installation states, as it is printed: words in the reader's language, others in theirs. */
export interface Sheet {
  readonly lang: string
  readonly title: string
  /** In the head of each page of what is no more than a draft. */
  readonly mark: string | null
  readonly pageOf: string
  readonly at: Date
  readonly blocks: readonly SheetBlock[]
}

/** A sheet on paper: A4, tagged for screen readers (PDF/UA-1). */
export function sheetPdf({ at, ...sheet }: Sheet): Uint8Array {
  const data = JSON.stringify(sheet, (_, value) =>
    typeof value === 'string' ? printableText(value) : value,
  )
  return compilePdf({ template: sheetTemplate, inputs: { sheet: data }, at })
}
