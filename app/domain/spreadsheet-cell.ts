/**
 * What a spreadsheet would take for a formula, or for a cell we have already made harmless: the marks it
 * may begin with, after any apostrophes.
 */
const risky = /^'*[=+\-@\t\r]/

/** A text as a cell that no spreadsheet calculates with. */
export function toCell(text: string): string {
  return risky.test(text) ? `'${text}` : text
}

/** The text that a cell was made of; any other cell is its own text. */
export function fromCell(cell: string): string {
  return cell.startsWith("'") && risky.test(cell) ? cell.slice(1) : cell
}
