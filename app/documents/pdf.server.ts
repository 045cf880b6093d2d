import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { legible, printed } from './legible.server.ts'
import type { DocumentFormat, DocumentText, LetterDocument } from './letter-document.server.ts'
import { fontFiles, fontFolder, printableWith } from './letter-font.server.ts'
import { fileTitle, groupLevel, partsOf, signatoryName } from './letter-parts.server.ts'
import { pdfTemplate } from './pdf-template.server.ts'

/** A4, tagged for screen readers (PDF/UA-1), hyphenated by language, with its fonts inside. */
export const pdf: DocumentFormat = {
  extension: 'pdf',
  mediaType: 'application/pdf',
  async render(letter) {
    return typesetter()(letter)
  },
}

let loaded: ((letter: LetterDocument) => Uint8Array) | null = null

/** Fonts and compiler take some 150 ms to load: once, and not before the first letter. */
function typesetter(): (letter: LetterDocument) => Uint8Array {
  loaded ??= loadTypesetter()
  return loaded
}

function loadTypesetter(): (letter: LetterDocument) => Uint8Array {
  const fonts = fontFiles()
  const printable = printableWith(fonts)
  // Fonts given here come before the machine's own, so that every machine makes the same bytes.
  const compiler = NodeCompiler.create({
    workspace: fontFolder(),
    fontArgs: [{ fontBlobs: fonts }],
  })
  return (letter) => {
    const data = typstData(printed(letter, (text) => printable(legible(text))))
    try {
      return compiler.pdf(
        { mainFileContent: pdfTemplate, inputs: { letter: JSON.stringify(data) } },
        { pdfStandard: 'ua-1', creationTimestamp: Math.floor(letter.at.getTime() / 1000) },
      )
    } finally {
      // The cache is the whole process's and only grows: 620 MB after 1,000 letters, 180 MB without.
      compiler.evictCache(0)
    }
  }
}

function typstData(letter: LetterDocument) {
  return {
    ...languageOf(letter.lang),
    fileTitle: fileTitle(letter),
    title: spoken(letter.title),
    addressee: letter.addressee,
    date: letter.placeAndDate,
    parts: partsOf(letter.blocks).map((part) =>
      part.kind === 'list'
        ? { kind: part.kind, items: part.items.map(spoken) }
        : { kind: part.kind, block: spoken(part.block) },
    ),
    groups: letter.groups.map((group) => ({
      heading: group.heading && spoken(group.heading),
      signatories: group.signatories.map((signatory) => ({
        name: signatoryName(signatory),
        descriptor: signatory.descriptor && spoken(signatory.descriptor),
      })),
    })),
    groupLevel: groupLevel(letter),
    draft: letter.draft,
    mark: letter.untranslatedMark,
    pageOf: letter.pageOf,
  }
}

function spoken<T extends DocumentText>(text: T) {
  return { ...text, ...languageOf(text.lang) }
}

/** A BCP 47 tag as Typst takes it: the language and, where there is one, the two-letter region. */
function languageOf(tag: string): { lang: string; region: string | null } {
  const { language, region } = new Intl.Locale(tag)
  return { lang: language, region: region?.length === 2 ? region : null }
}
