/** The interface in Dutch, by file. */
export const strings = import.meta.glob('/locales/nl/*.json', { eager: true, import: 'default' })
