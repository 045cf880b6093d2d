/** The interface in Polish, by file. */
export const strings = import.meta.glob('/locales/pl/*.json', { eager: true, import: 'default' })
