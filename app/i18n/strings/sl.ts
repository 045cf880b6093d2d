/** The interface in Slovenian, by file. */
export const strings = import.meta.glob('/locales/sl/*.json', { eager: true, import: 'default' })
