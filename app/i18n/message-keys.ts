import type { StringFiles } from './instance.ts'

const plural = /_(zero|one|two|few|many|other)$/

/** What a file says of itself beside its strings: who made them, and who checked them. */
const about = '$meta'

/** The messages of some files, as `board.json:heading.title`; the plural forms of one are one. */
export function messageKeys(files: StringFiles): Set<string> {
  return new Set(
    Object.entries(files).flatMap(([path, content]) => {
      const name = path.slice(path.lastIndexOf('/') + 1)
      return leaves(content).map((key) => `${name}:${key.replace(plural, '')}`)
    }),
  )
}

function leaves(value: unknown, prefix = ''): string[] {
  if (typeof value === 'string') return [prefix]
  return Object.entries(value as object).flatMap(([key, inner]) => {
    if (key === about) return []
    return leaves(inner, prefix ? `${prefix}.${key}` : key)
  })
}
