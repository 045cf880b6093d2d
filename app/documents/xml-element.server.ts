import { escapeMarkup } from './escape-markup.server.ts'

/** By their names with prefix; what is `null` is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | null>>

/** An element as it stands in a file. Children are XML already; attributes are escaped here. */
export function xml(name: string, attributes: XmlAttributes = {}, ...children: string[]): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeMarkup(`${value}`)}"`)
  const start = `${name}${given.join('')}`
  return children.length === 0 ? `<${start}/>` : `<${start}>${children.join('')}</${name}>`
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
