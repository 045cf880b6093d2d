/** The interface in French, by file. */
export const strings = import.meta.glob('/locales/fr/*.json', { eager: true, import: 'default' })
