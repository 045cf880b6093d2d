/** The interface in Latvian, by file. */
export const strings = import.meta.glob('/locales/lv/*.json', { eager: true, import: 'default' })
