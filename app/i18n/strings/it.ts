/** The interface in Italian, by file. */
export const strings = import.meta.glob('/locales/it/*.json', { eager: true, import: 'default' })
