import type { Logo } from '#app/domain/logo.ts'
import { legible, printed } from './legible.server.ts'
import type { DocumentFormat, LetterDocument } from './letter-document.server.ts'
import { fileTitle, lettersOf } from './letter-parts.server.ts'
import { metaPart, type OdtPart, odtArchive, odtMediaType, xmlPart } from './odt-archive.server.ts'
import { automaticStyles } from './odt-automatic-styles.server.ts'
import { letterContent } from './odt-content.server.ts'
import { namespaces, odfVersion } from './odt-namespaces.server.ts'
import { masterPage, pageLayouts } from './odt-pages.server.ts'
import { fontFaces, namedStyles } from './odt-styles.server.ts'
import { officeLanguage } from './office-language.server.ts'
import { xml } from './xml-element.server.ts'

/** OpenDocument 1.3, which administrations of several member states ask for: what they edit or copy from. */
export const odt: DocumentFormat = {
  extension: 'odt',
  mediaType: odtMediaType,
  async render(given) {
    const letter = printed(given, legible)
    const logos = logoParts(letter)
    return odtArchive([
      xmlPart('content.xml', contentXml(letter, logos)),
      xmlPart('styles.xml', stylesXml(letter)),
      metaPart({ title: fileTitle(letter), lang: officeLanguage(letter.lang), at: letter.at }),
      ...logos.values(),
    ])
  },
}

function contentXml(letter: LetterDocument, logos: ReadonlyMap<Logo, OdtPart>): string {
  const styles = automaticStyles()
  const file = { lang: letter.lang, styles, logoPath: (logo: Logo) => logos.get(logo)?.path ?? '' }
  const content = lettersOf(letter).map((one, index) => letterContent(one, index, file))
  return xml(
    'office:document-content',
    { ...namespaces, 'office:version': odfVersion },
    fontFaces,
    xml('office:automatic-styles', {}, styles.xml()),
    xml('office:body', {}, xml('office:text', {}, ...content)),
  )
}

function stylesXml(letter: LetterDocument): string {
  const styles = automaticStyles()
  const letters = lettersOf(letter)
  const masters = letters.map((one, index) => masterPage(one, index, letters.length > 1, styles))
  return xml(
    'office:document-styles',
    { ...namespaces, 'office:version': odfVersion },
    fontFaces,
    xml('office:styles', {}, namedStyles(letter.lang)),
    xml('office:automatic-styles', {}, pageLayouts, styles.xml()),
    xml('office:master-styles', {}, ...masters),
  )
}

/** The files of the logos: one for each, however many letters of the file have it. */
function logoParts(letter: LetterDocument): ReadonlyMap<Logo, OdtPart> {
  const logos = lettersOf(letter).flatMap(({ letterhead }) => letterhead?.logo ?? [])
  return new Map(
    Array.from(new Set(logos), (logo, number) => {
      const ending = logo.mediaType === 'image/png' ? 'png' : 'jpg'
      const path = `Pictures/logo-${number + 1}.${ending}`
      return [logo, { path, mediaType: logo.mediaType, bytes: logo.bytes }]
    }),
  )
}
