/** The interface in German, by file. */
export const strings = import.meta.glob('/locales/de/*.json', { eager: true, import: 'default' })
