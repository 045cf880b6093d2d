/** The interface in Slovak, by file. */
export const strings = import.meta.glob('/locales/sk/*.json', { eager: true, import: 'default' })
