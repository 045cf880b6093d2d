/** The interface in Lithuanian, by file. */
export const strings = import.meta.glob('/locales/lt/*.json', { eager: true, import: 'default' })
