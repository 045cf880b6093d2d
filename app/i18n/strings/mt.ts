/** The interface in Maltese, by file. */
export const strings = import.meta.glob('/locales/mt/*.json', { eager: true, import: 'default' })
