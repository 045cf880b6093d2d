import type { LetterDocument, SingleLetter } from './letter-document.server.ts'
import { lettersOf, pageOfPieces } from './letter-parts.server.ts'

/**
 * What stands above and below each printed page, in the words of its letter; a browser without page
 * boxes prints the watermark and its own numbers. No browser can count the pages of one letter of
 * several: they count through the file.
 */
export function pageBoxes(letter: LetterDocument): string {
  return lettersOf(letter)
    .map((one, index) => {
      const name = `letter-${index + 1}`
      const nth = `article:nth-of-type(${index + 1})`
      return `${nth}, ${nth} + .draft:last-of-type { page: ${name} }\n@page ${name} { ${boxes(one)} }\n`
    })
    .join('')
}

function boxes({ draft, partName, pageOf }: SingleLetter): string {
  const fields: Readonly<Record<string, string>> = {
    '{page}': 'counter(page)',
    '{pages}': 'counter(pages)',
  }
  const part = partName ? [cssString(`${partName.text} · `)] : []
  const number = [
    ...part,
    ...pageOfPieces(pageOf).map((piece) => fields[piece] ?? cssString(piece)),
  ]
  const foot = `@bottom-right { content: ${number.join(' ')}; font-size: 8.5pt; color: #595959 }`
  if (draft === null) return foot
  const head = `@top-center { content: ${cssString(draft)}; font-weight: bold; color: #8a1c1c }`
  return `${head} ${foot}`
}

/** Each character as its number, so that no text can end the string, the rule or the element. */
function cssString(text: string): string {
  const characters = Array.from(text, (one) => `\\${one.codePointAt(0)?.toString(16)} `)
  return `"${characters.join('')}"`
}
