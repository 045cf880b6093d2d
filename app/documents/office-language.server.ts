// Where the likeliest region of the language (CLDR) is not in the Union.
const europeanRegions: Readonly<Record<string, string>> = { en: 'GB', pt: 'PT' }

/** A BCP 47 tag with its region, without which Word and LibreOffice find no spelling and no hyphenation. */
export function officeLanguage(tag: string): string {
  const locale = new Intl.Locale(tag)
  const region = locale.region ?? europeanRegions[locale.language] ?? locale.maximize().region
  return region === undefined ? locale.language : `${locale.language}-${region}`
}
