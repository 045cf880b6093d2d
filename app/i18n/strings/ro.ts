/** The interface in Romanian, by file. */
export const strings = import.meta.glob('/locales/ro/*.json', { eager: true, import: 'default' })
