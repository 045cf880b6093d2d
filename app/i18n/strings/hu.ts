/** The interface in Hungarian, by file. */
export const strings = import.meta.glob('/locales/hu/*.json', { eager: true, import: 'default' })
