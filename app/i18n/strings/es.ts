/** The interface in Spanish, by file. */
export const strings = import.meta.glob('/locales/es/*.json', { eager: true, import: 'default' })
