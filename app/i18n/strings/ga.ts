/** The interface in Irish, by file. */
export const strings = import.meta.glob('/locales/ga/*.json', { eager: true, import: 'default' })
