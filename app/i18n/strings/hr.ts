/** The interface in Croatian, by file. */
export const strings = import.meta.glob('/locales/hr/*.json', { eager: true, import: 'default' })
