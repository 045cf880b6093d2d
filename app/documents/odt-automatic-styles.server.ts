import type { StyleName } from './odt-styles.server.ts'
import { officeLanguage } from './office-language.server.ts'
import { xml } from './xml-element.server.ts'

/** How a paragraph differs from its named style. */
export interface ParagraphChange {
  /** BCP 47, where it is not the file's. */
  readonly lang?: string | null
  /** The page style a letter opens on a new page, which counts from 1. */
  readonly opens?: string | null
  /** Millimetres. */
  readonly above?: number
  readonly below?: number
  readonly untranslated?: boolean
}

/** Styles without a name of their own, as the content asks for them: one for each difference. */
export interface AutomaticStyles {
  /** The name, after `letter`, of the style this defines. */
  define(letter: string, definition: (name: string) => string): string
  paragraph(parent: StyleName, change: ParagraphChange): string
  span(parent: StyleName, lang: string | null): string
  xml(): string
}

export function automaticStyles(): AutomaticStyles {
  const styles = new Map<string, { readonly name: string; readonly xml: string }>()
  const define = (letter: string, definition: (name: string) => string) => {
    const key = definition('')
    const known = styles.get(key)
    if (known) return known.name
    const name = `${letter}${styles.size + 1}`
    styles.set(key, { name, xml: definition(name) })
    return name
  }
  return {
    define,
    paragraph: (parent, change) =>
      isPlain(change) ? parent : define('P', (name) => paragraphStyle(name, parent, change)),
    span: (parent, lang) =>
      lang === null ? parent : define('T', (name) => spanStyle(name, parent, lang)),
    xml: () => Array.from(styles.values(), (style) => style.xml).join(''),
  }
}

function isPlain({ lang, opens, above, below, untranslated }: ParagraphChange): boolean {
  return !lang && !opens && !untranslated && above === undefined && below === undefined
}

function paragraphStyle(name: string, parent: StyleName, change: ParagraphChange): string {
  const { lang, opens, above, below, untranslated } = change
  const properties = {
    'fo:margin-top': millimetres(above),
    'fo:margin-bottom': millimetres(below),
    'style:page-number': opens ? 1 : null,
    ...(untranslated ? untranslatedLook : {}),
  }
  return xml(
    'style:style',
    {
      'style:name': name,
      'style:family': 'paragraph',
      'style:parent-style-name': parent,
      'style:master-page-name': opens ?? null,
    },
    xml('style:paragraph-properties', properties),
    ...(lang ? [languageProperties(lang)] : []),
  )
}

function spanStyle(name: string, parent: StyleName, lang: string): string {
  return xml(
    'style:style',
    { 'style:name': name, 'style:family': 'text', 'style:parent-style-name': parent },
    languageProperties(lang),
  )
}

const untranslatedLook = {
  'fo:background-color': '#f3f1ee',
  'fo:border-left': '2pt solid #8a1c1c',
  'fo:padding-left': '2mm',
}

function languageProperties(tag: string): string {
  return xml('style:text-properties', languageAttributes(tag))
}

export function languageAttributes(tag: string) {
  const [language = 'zxx', country = 'none'] = officeLanguage(tag).split('-')
  return { 'fo:language': language, 'fo:country': country }
}

function millimetres(length: number | undefined): string | null {
  return length === undefined ? null : `${Number(length.toFixed(2))}mm`
}
