import type { i18n } from 'i18next'
import { createI18n, type StringFiles } from './instance.ts'

const files = import.meta.glob<StringFiles>('./strings/*.ts', { import: 'strings' })

/** Fetches the strings of one UI locale, which are one file, and no other. */
async function load(uiLocale: string): Promise<StringFiles> {
  return (await files[`./strings/${uiLocale}.ts`]?.()) ?? {}
}

/** What speaks in the page; it says in English what the server had to say in English. */
export async function loadI18n(uiLocale: string, fallsBack: boolean): Promise<i18n> {
  const [own, english] = await Promise.all([
    load(uiLocale),
    fallsBack ? load('en') : Promise.resolve(undefined),
  ])
  return createI18n(uiLocale, own, english)
}
