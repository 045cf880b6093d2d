/** The interface in Estonian, by file. */
export const strings = import.meta.glob('/locales/et/*.json', { eager: true, import: 'default' })
