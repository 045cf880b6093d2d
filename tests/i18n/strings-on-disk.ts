import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** The files of a UI locale, without their ending. */
export function filesOf(uiLocale: string): string[] {
  const folder = `locales/${uiLocale}`
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .map((file) => file.replace(/\.json$/, ''))
    .sort()
}

function contentOf(uiLocale: string, file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`locales/${uiLocale}/${file}.json`, 'utf8'))
}

/** Who made a file, and which person has checked it. */
export function aboutOf(uiLocale: string, file: string) {
  const { $meta } = contentOf(uiLocale, file)
  return ($meta ?? {}) as { madeBy?: unknown; checkedBy?: unknown }
}

/** The strings of a file by their dotted keys. */
export function stringsOf(uiLocale: string, file: string): Map<string, string> {
  const { $meta, ...strings } = contentOf(uiLocale, file)
  return new Map(flatten(strings))
}

function flatten(value: unknown, prefix = ''): [string, string][] {
  if (typeof value === 'string') return [[prefix, value]]
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flatten(inner, prefix ? `${prefix}.${key}` : key),
  )
}

const plural = /_(zero|one|two|few|many|other)$/

/** Each message once, with what its plural forms are called and which placeholders they have. */
export function messagesOf(uiLocale: string, file: string) {
  const found = new Map<string, { forms: string[]; placeholders: Set<string> }>()
  for (const [key, text] of stringsOf(uiLocale, file)) {
    const name = key.replace(plural, '')
    const message = found.get(name) ?? { forms: [], placeholders: new Set() }
    const form = plural.exec(key)?.[1]
    if (form) message.forms.push(form)
    for (const [, placeholder = ''] of text.matchAll(/\{\{\s*([^},\s]+)/g)) {
      message.placeholders.add(placeholder)
    }
    found.set(name, message)
  }
  return found
}
