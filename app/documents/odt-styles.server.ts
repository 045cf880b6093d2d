import { addressWindow, paper } from './letter-paper.server.ts'
import { languageAttributes } from './odt-automatic-styles.server.ts'
import { type XmlAttributes, xml } from './xml-element.server.ts'

/** What every office has in all 24 languages; the PDF's family is on few of their machines. */
const font = 'Times New Roman'
const quiet = '#595959'
const draftInk = '#8a1c1c'

/** A thin line between parts of a letter. */
export function ruled(width: string): string {
  return `${width} solid #a6a6a6`
}

interface NamedStyle {
  readonly family: 'paragraph' | 'text'
  /** As programs show it, where a name in XML cannot hold it. */
  readonly display?: string
  readonly parent?: string
  readonly next?: string
  readonly level?: number
  readonly paragraph?: XmlAttributes
  readonly text?: XmlAttributes
}

const together = { 'fo:keep-together': 'always' }
const withNext = { ...together, 'fo:keep-with-next': 'always' }
const bold = { 'fo:font-weight': 'bold' }
const ragged = { 'fo:hyphenate': 'false' }

function small(size: number): XmlAttributes {
  return { 'fo:font-size': `${size}pt`, 'fo:color': quiet, ...ragged }
}

function heading(level: number, size: number, above: number): NamedStyle {
  return {
    family: 'paragraph',
    display: `Heading ${level}`,
    next: 'Text_20_body',
    level,
    paragraph: { ...withNext, 'fo:margin-top': `${above}mm`, 'fo:margin-bottom': '2.8mm' },
    text: { 'fo:font-size': `${size}pt`, ...bold, ...ragged },
  }
}

/**
 * By the names LibreOffice has for them where it has some. Its "Salutation" is the closing in its own
 * menus, so the letter's two have names of their own.
 */
const styles = {
  Letterhead: {
    family: 'paragraph',
    paragraph: {
      'fo:padding-bottom': '2.5mm',
      'fo:border-bottom': ruled('0.5pt'),
      'style:join-border': 'false',
    },
    text: { ...bold, ...ragged },
  },
  Letterhead_20_name: {
    family: 'paragraph',
    display: 'Letterhead name',
    parent: 'Letterhead',
    paragraph: { 'fo:padding-bottom': '0mm', 'fo:border-bottom': 'none' },
  },
  Attachment: {
    family: 'paragraph',
    paragraph: { 'fo:margin-bottom': '4.5mm', ...withNext },
    text: { ...small(10), ...bold },
  },
  Addressee: {
    family: 'paragraph',
    paragraph: {
      'fo:line-height': `${addressWindow.lineHeight}mm`,
      'fo:margin-right': `${paper.textWidth - addressWindow.width}mm`,
    },
    text: { 'fo:font-size': '10.5pt', ...ragged },
  },
  Date: {
    family: 'paragraph',
    paragraph: { 'fo:text-align': 'end', 'fo:margin-bottom': '8.5mm' },
    text: ragged,
  },
  Title: {
    family: 'paragraph',
    next: 'Letter_20_salutation',
    paragraph: { ...withNext, 'fo:margin-bottom': '6.5mm' },
    text: { 'fo:font-size': '13pt', ...bold, ...ragged },
  },
  Caption: {
    family: 'paragraph',
    paragraph: { 'fo:margin-bottom': '6mm' },
    text: { ...small(9), 'fo:font-style': 'italic' },
  },
  Letter_20_salutation: {
    family: 'paragraph',
    display: 'Letter salutation',
    next: 'Text_20_body',
    paragraph: { ...withNext, 'fo:margin-bottom': '3mm' },
    text: ragged,
  },
  Text_20_body: {
    family: 'paragraph',
    display: 'Text body',
    paragraph: { 'fo:text-align': 'justify', 'fo:margin-bottom': '2.6mm' },
  },
  Heading_20_1: heading(1, 11.5, 5.5),
  Heading_20_2: heading(2, 10.5, 4),
  Heading_20_3: heading(3, 10, 5),
  List_20_Paragraph: {
    family: 'paragraph',
    display: 'List Paragraph',
    paragraph: { 'fo:text-align': 'justify', 'fo:margin-bottom': '2mm' },
  },
  Letter_20_closing: {
    family: 'paragraph',
    display: 'Letter closing',
    paragraph: { ...together, 'fo:margin-top': '4.5mm', 'fo:margin-bottom': '3mm' },
    text: ragged,
  },
  Signature: {
    family: 'paragraph',
    paragraph: {
      ...together,
      'fo:line-height': '105%',
      'fo:margin-left': '2.8mm',
      'fo:text-indent': '-2.8mm',
      'fo:margin-bottom': '0.7mm',
    },
    text: { 'fo:font-size': '8.5pt', ...ragged },
  },
  Colophon: {
    family: 'paragraph',
    // Its lines stay together.
    paragraph: { ...withNext, 'fo:padding-top': '2mm', 'fo:border-top': ruled('0.5pt') },
    text: small(7.5),
  },
  Header: { family: 'paragraph', paragraph: { 'fo:text-align': 'center' }, text: ragged },
  Footer: { family: 'paragraph', paragraph: { 'fo:text-align': 'end' }, text: small(8.5) },
  Draft: {
    family: 'text',
    text: {
      'fo:font-size': '12pt',
      ...bold,
      'fo:color': draftInk,
      'fo:border': `1pt solid ${draftInk}`,
      'fo:padding': '1.5mm',
    },
  },
  Draft_20_footer: {
    family: 'text',
    display: 'Draft footer',
    text: { ...bold, 'fo:color': draftInk },
  },
  Subject_20_label: {
    family: 'text',
    display: 'Subject label',
    text: { 'fo:font-weight': 'normal' },
  },
  Descriptor: {
    family: 'text',
    text: { 'fo:font-size': '8pt', 'fo:font-style': 'italic', 'fo:color': quiet },
  },
  Other_20_language: { family: 'text', display: 'Other language' },
  Translation_20_mark: {
    family: 'text',
    display: 'Translation mark',
    text: {
      'fo:font-size': '8.5pt',
      'fo:font-weight': 'normal',
      'fo:font-style': 'italic',
      'fo:color': draftInk,
    },
  },
} as const satisfies Record<string, NamedStyle>

export type StyleName = keyof typeof styles

/** The named styles of a letter whose first language is `lang`, and its list. */
export function namedStyles(lang: string): string {
  return [
    defaultStyle(lang),
    xml('style:style', { 'style:name': 'Standard', 'style:family': 'paragraph' }),
    ...Object.entries<NamedStyle>(styles).map(([name, style]) => styleXml(name, style)),
    bullets,
  ].join('')
}

/** The list of a letter's points. */
export const bulletList = 'Bullets'

const bullets = xml(
  'text:list-style',
  { 'style:name': bulletList },
  xml(
    'text:list-level-style-bullet',
    { 'text:level': 1, 'text:bullet-char': '•' },
    xml(
      'style:list-level-properties',
      { 'text:list-level-position-and-space-mode': 'label-alignment' },
      xml('style:list-level-label-alignment', {
        'text:label-followed-by': 'listtab',
        'text:list-tab-stop-position': '6mm',
        'fo:text-indent': '-5mm',
        'fo:margin-left': '6mm',
      }),
    ),
  ),
)

export const fontFaces = xml(
  'office:font-face-decls',
  {},
  xml('style:font-face', {
    'style:name': font,
    'svg:font-family': `'${font}'`,
    'style:font-family-generic': 'roman',
    'style:font-pitch': 'variable',
  }),
)

function defaultStyle(lang: string): string {
  return xml(
    'style:default-style',
    { 'style:family': 'paragraph' },
    xml('style:paragraph-properties', {
      'fo:line-height': '115%',
      'fo:orphans': 2,
      'fo:widows': 2,
      'fo:hyphenation-ladder-count': 3,
      'style:tab-stop-distance': '12.5mm',
    }),
    xml('style:text-properties', {
      'style:font-name': font,
      'fo:font-size': '11pt',
      ...languageAttributes(lang),
      'fo:hyphenate': 'true',
      'fo:hyphenation-remain-char-count': 2,
      'fo:hyphenation-push-char-count': 3,
    }),
  )
}

function styleXml(name: string, style: NamedStyle): string {
  const { family, display, parent, next, level, paragraph, text } = style
  return xml(
    'style:style',
    {
      'style:name': name,
      'style:display-name': display ?? null,
      'style:family': family,
      'style:parent-style-name': parent ?? (family === 'paragraph' ? 'Standard' : null),
      'style:next-style-name': next ?? null,
      'style:default-outline-level': level ?? null,
      'style:class': family === 'paragraph' ? 'text' : null,
    },
    ...(paragraph ? [xml('style:paragraph-properties', paragraph)] : []),
    ...(text ? [xml('style:text-properties', text)] : []),
  )
}
