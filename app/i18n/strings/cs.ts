/** The interface in Czech, by file. */
export const strings = import.meta.glob('/locales/cs/*.json', { eager: true, import: 'default' })
