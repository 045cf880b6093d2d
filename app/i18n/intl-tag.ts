/** The English and the Portuguese of the EU; numbers and the order of Irish and Maltese are as in Irish English. */
const tags: Readonly<Record<string, string>> = {
  en: 'en-IE',
  pt: 'pt-PT',
  ga: 'en-IE',
  mt: 'en-IE',
}

/** The tag that `Intl` is asked with for a UI locale. */
export function intlTag(uiLocale: string): string {
  return tags[uiLocale] ?? uiLocale
}
