import {
  AlignmentType,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx'

const bulletIndent = { left: 400, hanging: 280 }
const noIndent = { left: 0, hanging: 0 }

/** What every office has in all 24 languages; the PDF's family is on few of their machines. */
const font = 'Times New Roman'

/** The one list of a letter. */
export const bullets = 'bullets'

export const numbering: INumberingOptions = {
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: bulletIndent } },
        },
      ],
    },
  ],
}

/** Lengths are twentieths of a point, font sizes half points. */
export function letterStyles(lang: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: 23, language: { value: lang } },
        paragraph: { spacing: { line: 290, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: 28, bold: true, font },
        paragraph: { spacing: { before: 0, after: 300 }, keepNext: true, keepLines: true },
      },
      heading1: heading(25, 320),
      heading2: heading(22, 240),
      listParagraph: {
        paragraph: { spacing: { after: 140 }, alignment: AlignmentType.JUSTIFIED },
      },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      style('BodyText', 'Body Text', { spacing: { after: 180 }, alignment: 'both' }),
      style('Addressee', 'Addressee', { spacing: { after: 0, line: 250 } }),
      {
        ...style('Letterhead', 'Letterhead', { spacing: { after: 300 } }),
        run: { bold: true },
      },
      {
        ...style('Note', 'Note', { spacing: { after: 120 } }),
        run: { size: 16, color: '595959' },
      },
      style('Date', 'Date', { spacing: { after: 460 }, alignment: 'right' }),
      style('Salutation', 'Salutation', { spacing: { after: 180 } }),
      style('Closing', 'Closing', { spacing: { before: 200, after: 180 }, keepLines: true }),
      {
        ...style('Signatory', 'Signatory', {
          spacing: { after: 70, line: 240 },
          indent: { left: 160, hanging: 160 },
          keepLines: true,
        }),
        run: { size: 18 },
      },
      {
        ...style('Header', 'header', { alignment: 'center' }),
        run: { size: 28, bold: true, color: '8A1C1C' },
      },
      {
        ...style('Footer', 'footer', { alignment: 'center', indent: noIndent }),
        run: { size: 18, color: '595959' },
      },
    ],
    characterStyles: [
      { id: 'Descriptor', name: 'Descriptor', run: { italics: true, size: 17, color: '595959' } },
      {
        id: 'TranslationMark',
        name: 'Translation Mark',
        run: { italics: true, bold: false, size: 18, color: '8A1C1C' },
      },
    ],
  }
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number]

function style(
  id: string,
  name: string,
  paragraph: NonNullable<ParagraphStyle['paragraph']>,
): ParagraphStyle {
  return { id, name, basedOn: 'Normal', quickFormat: true, paragraph }
}

function heading(size: number, before: number) {
  return {
    run: { size, bold: true, color: '000000', font },
    paragraph: { spacing: { before, after: 160 }, keepNext: true, keepLines: true },
  }
}
