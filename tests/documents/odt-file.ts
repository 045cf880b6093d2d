import { strFromU8, unzipSync } from 'fflate'

/** The XML parts of an ODT by their path in the archive. */
export function odtParts(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith('.xml'))
  return Object.fromEntries(parts.map(([path, part]) => [path, strFromU8(part)]))
}

/** The paragraphs and headings of the body in order, as a program shows them. */
export function odtParagraphs(bytes: Uint8Array): string[] {
  return paragraphsOf(odtParts(bytes)['content.xml'] ?? '')
}

/** The same of any part; fields show what they were saved with. */
export function paragraphsOf(xml: string): string[] {
  const found = xml.matchAll(/<text:(p|h)(?: [^>]*)?>(.*?)<\/text:\1>/gs)
  return Array.from(found, ([, , content = '']) => shown(content))
}

function shown(content: string): string {
  return content
    .replace(/<svg:desc>.*?<\/svg:desc>/gs, '')
    .replace(/<text:line-break\/>/g, '\n')
    .replace(/<text:s text:c="(\d+)"\/>/g, (_, count) => ' '.repeat(Number(count)))
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => characters[name] ?? '')
}

const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }
