/** The interface in Greek, by file. */
export const strings = import.meta.glob('/locales/el/*.json', { eager: true, import: 'default' })
