/** The interface in Portuguese, by file. */
export const strings = import.meta.glob('/locales/pt/*.json', { eager: true, import: 'default' })
