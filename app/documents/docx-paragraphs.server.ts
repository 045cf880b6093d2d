import {
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  ShadingType,
  TextRun,
} from 'docx'
import { bullets } from './docx-styles.server.ts'
import type {
  DocumentBlock,
  DocumentSignatory,
  DocumentText,
  Letterhead,
  SingleLetter,
} from './letter-document.server.ts'
import { signatoryName } from './letter-parts.server.ts'
import { officeLanguage } from './office-language.server.ts'

// The height of an envelope's window less a little, and of one line of the address (DIN 5008 B).
const addressHeight = 2300
const addressLine = 260

/** The address begins 50 mm from the top of the page, and what follows it keeps its place. */
export function addresseeParagraphs(addressee: readonly string[]): Paragraph[] {
  const rest = Math.max(addressHeight - addressee.length * addressLine, 240)
  return addressee.map(
    (line, index) =>
      new Paragraph({
        style: 'Addressee',
        spacing: {
          before: index === 0 ? 1130 : 0,
          after: index === addressee.length - 1 ? rest : 0,
        },
        children: plainRuns(line),
      }),
  )
}

export function dateParagraph(date: string): Paragraph {
  return new Paragraph({ style: 'Date', children: plainRuns(date) })
}

export function titleParagraph(letter: SingleLetter): Paragraph {
  const { title, subjectLabel } = letter
  const label = subjectLabel === null ? '' : `${subjectLabel} `
  return textParagraph(
    { heading: HeadingLevel.TITLE },
    { ...title, text: `${label}${title.text}` },
    letter,
  )
}

export function letterheadParagraph({ name }: Letterhead): Paragraph {
  return new Paragraph({ style: 'Letterhead', children: plainRuns(name) })
}

/** Above a letter that is attached to another. */
export function partHeading({ text, lang }: DocumentText): Paragraph {
  const language = { value: officeLanguage(lang) }
  return new Paragraph({ style: 'Letterhead', children: plainRuns(text, { language }) })
}

/** A small line that is no part of the letter's text. */
export function noteParagraph(text: string): Paragraph {
  return new Paragraph({ style: 'Note', children: plainRuns(text) })
}

export function groupHeading(heading: DocumentText, letter: SingleLetter): Paragraph {
  return textParagraph({ heading: HeadingLevel.HEADING_2 }, heading, letter)
}

const looks: Record<DocumentBlock['kind'], IParagraphOptions> = {
  salutation: { style: 'Salutation' },
  heading: { heading: HeadingLevel.HEADING_1 },
  paragraph: { style: 'BodyText' },
  'list-item': { numbering: { reference: bullets, level: 0 } },
  closing: { style: 'Closing' },
}

export function blockParagraph(block: DocumentBlock, letter: SingleLetter): Paragraph {
  return textParagraph(looks[block.kind], block, letter)
}

export function signatoryParagraph(signatory: DocumentSignatory, letter: SingleLetter): Paragraph {
  const { descriptor } = signatory
  const below = descriptor === null ? [] : descriptorRuns(descriptor, letter)
  return new Paragraph({
    style: 'Signatory',
    children: [...plainRuns(signatoryName(signatory)), ...below],
  })
}

function descriptorRuns(descriptor: DocumentText, letter: SingleLetter): TextRun[] {
  const mark = descriptor.untranslated ? [markRun(letter)] : []
  const text = plainRuns(descriptor.text, {
    style: 'Descriptor',
    ...languageOf(descriptor.lang, letter),
  })
  return [new TextRun({ break: 1 }), ...mark, ...text]
}

function textParagraph(
  look: IParagraphOptions,
  text: DocumentText,
  letter: SingleLetter,
): Paragraph {
  const runs = plainRuns(text.text, languageOf(text.lang, letter))
  if (!text.untranslated) return new Paragraph({ ...look, children: runs })
  return new Paragraph({ ...look, ...untranslatedLook, children: [markRun(letter), ...runs] })
}

const untranslatedLook: IParagraphOptions = {
  shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F3F1EE' },
  border: { left: { style: BorderStyle.SINGLE, size: 18, space: 6, color: '8A1C1C' } },
}

function markRun(letter: SingleLetter): TextRun {
  return new TextRun({ style: 'TranslationMark', text: `${letter.untranslatedMark} ` })
}

/** One run for each line, so that a line break stays one. */
function plainRuns(text: string, look: IRunOptions = {}): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, break: index === 0 ? 0 : 1 }))
}

function languageOf(lang: string, letter: SingleLetter): IRunOptions {
  return lang === letter.lang ? {} : { language: { value: officeLanguage(lang) } }
}
