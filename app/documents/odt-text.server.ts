import { escapeMarkup } from './escape-markup.server.ts'
import { xml } from './xml-element.server.ts'

/** Text with its line breaks and runs of spaces, which OpenDocument takes for one (part 3 §6.1.2). */
export function odtText(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeMarkup(line).replace(/^ +| +$| {2,}/g, spaces))
    .join(xml('text:line-break'))
}

function spaces(found: string): string {
  return xml('text:s', { 'text:c': found.length })
}
