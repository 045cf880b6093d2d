/** The interface in Finnish, by file. */
export const strings = import.meta.glob('/locales/fi/*.json', { eager: true, import: 'default' })
