/** Those whose name has every word of the query, in any order, with or without accents. */
export function matching<Entry extends { readonly name: string }>(
  entries: readonly Entry[],
  query: string,
): Entry[] {
  const words = plain(query).split(/\s+/).filter(Boolean)
  return entries.filter(({ name }) => {
    const text = plain(name)
    return words.every((word) => text.includes(word))
  })
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
