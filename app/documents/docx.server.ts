import { AlignmentType, Document, type INumberingOptions, LevelFormat, Packer } from 'docx'
import { reproducible } from './docx-archive.server.ts'
import { sectionsOf } from './docx-sections.server.ts'
import { bullets, stylesXml, twips } from './docx-styles.server.ts'
import { legible, printed } from './legible.server.ts'
import type { DocumentFormat } from './letter-document.server.ts'
import { fileTitle } from './letter-parts.server.ts'

/** For Word and LibreOffice, with real styles: what a ministry edits or copies from. */
export const docx: DocumentFormat = {
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  async render(given) {
    const letter = printed(given, legible)
    const document = new Document({
      numbering,
      hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 3, doNotHyphenateCaps: true },
      sections: sectionsOf(letter),
    })
    const bytes = new Uint8Array(await Packer.toArrayBuffer(document))
    return reproducible(bytes, {
      title: fileTitle(letter),
      lang: letter.lang,
      at: letter.at,
      styles: stylesXml(letter.lang),
    })
  },
}

const numbering: INumberingOptions = {
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: twips(6), hanging: twips(5) } } },
        },
      ],
    },
  ],
}
