import type { Logo } from '#app/domain/logo.ts'
import { pdf } from './pdf.server.ts'

/** Whether a picture can be set: what is whole at its beginning may be broken further on. */
export async function printsLogo(logo: Logo): Promise<boolean> {
  try {
    await pdf.render({
      lang: 'en',
      partName: null,
      attachedAs: null,
      letterhead: { name: '-', logo },
      addressee: [],
      placeAndDate: null,
      subjectLabel: null,
      title: { text: '-', lang: 'en', untranslated: false },
      note: null,
      blocks: [],
      groups: [],
      colophon: [],
      draft: null,
      untranslatedMark: '',
      pageOf: '',
      followedBy: [],
      at: new Date(0),
    })
    return true
  } catch {
    return false
  }
}
