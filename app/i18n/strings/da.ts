/** The interface in Danish, by file. */
export const strings = import.meta.glob('/locales/da/*.json', { eager: true, import: 'default' })
