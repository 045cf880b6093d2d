/** The interface in English, by file; the other languages have the same keys. */
export const strings = import.meta.glob('/locales/en/*.json', { eager: true, import: 'default' })
