/** The interface in Bulgarian, by file. */
export const strings = import.meta.glob('/locales/bg/*.json', { eager: true, import: 'default' })
