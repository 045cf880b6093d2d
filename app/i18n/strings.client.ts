import type { StringFiles } from './instance.ts'

const files = import.meta.glob<StringFiles>('./strings/*.ts', { import: 'strings' })

/** Fetches the strings of one UI locale, which are one file, and no other. */
export async function loadStrings(uiLocale: string): Promise<StringFiles> {
  return (await files[`./strings/${uiLocale}.ts`]?.()) ?? {}
}
