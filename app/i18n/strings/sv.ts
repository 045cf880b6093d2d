/** The interface in Swedish, by file. */
export const strings = import.meta.glob('/locales/sv/*.json', { eager: true, import: 'default' })
