import { accept, type Result, refuse } from '#app/domain/result.ts'

/** A Hunspell dictionary in UTF-8: the rules of its endings and its words. */
export interface Dictionary {
  readonly aff: string
  readonly dic: string
  /** As many entries as it has; each may stand for many forms. */
  readonly entries: number
}

export interface DictionaryBytes {
  readonly aff: Uint8Array
  readonly dic: Uint8Array
}

const megabyte = 1024 * 1024
/** The largest that is in use, the Greek one, has 20 MB. */
export const largest = { aff: 8 * megabyte, dic: 48 * megabyte }

/** Reads the two files of a dictionary in the encoding they name, and refuses what is none. */
export function readDictionary({ aff, dic }: DictionaryBytes): Result<Dictionary> {
  if (aff.byteLength > largest.aff || dic.byteLength > largest.dic) {
    return refuse('dictionary/too-large', { limit: largest.dic / megabyte })
  }
  const named = encodingNamed(aff)
  const encoding = labels.get(named.toUpperCase())
  if (encoding === undefined) {
    return refuse('dictionary/encoding-unknown', { encoding: named.slice(0, 40) })
  }
  const rules = decode(aff, encoding)
  const words = decode(dic, encoding)
  if (rules === null || words === null) return refuse('dictionary/not-text', { encoding: named })
  const entries = entriesOf(words)
  if (entries === 0) return refuse('dictionary/no-words')
  if (entriesOf(rules) > 0 || !directive.test(rules)) return refuse('dictionary/no-rules')
  const aff8 = encoding === 'utf-8' ? rules : inUtf8(rules)
  return accept({ aff: withVowels(aff8), dic: words, entries })
}

const directive = /^(?:SET|FLAG|TRY|LANG|[SP]FX|REP|WORDCHARS)[ \t]/mu

/** The encodings that Hunspell knows, by its names for them. */
const labels: ReadonlyMap<string, string> = new Map([
  ['UTF-8', 'utf-8'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16].map((part): [string, string] => [
    `ISO8859-${part}`,
    `iso-8859-${part}`,
  ]),
  ['KOI8-R', 'koi8-r'],
  ['KOI8-U', 'koi8-u'],
  ['CP1251', 'windows-1251'],
  ['MICROSOFT-CP1251', 'windows-1251'],
])

function encodingNamed(aff: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(aff)
  const name = /^(?:\u00ef\u00bb\u00bf)?[ \t]*SET[ \t]+(\S+)/mu.exec(text)?.[1]
  // What Hunspell takes where none is named.
  return (name ?? 'ISO8859-1').replace(/^ISO-/iu, 'ISO')
}

/** `null` for what is no text in this encoding. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\u0000') ? null : text
  } catch {
    return null
  }
}

/** A list of words begins with their number. */
function entriesOf(text: string): number {
  if (!/^\s*\d+\s*$/mu.test(text.slice(0, text.indexOf('\n')))) return 0
  return text.split('\n').filter((line) => line.trim() !== '').length - 1
}

/**
 * The Hungarian rules of some packages say `[^a…&agrave;&ugrave;]`, and so refuse endings behind each of
 * these letters: `országok` would be wrong.
 */
function withVowels(aff: string): string {
  return aff.replaceAll('&agrave;', 'à').replaceAll('&ugrave;', 'ù')
}

/** The same rules, which say now that they are in UTF-8; so are their flags, where these are letters. */
function inUtf8(aff: string): string {
  const rest = aff.replace(/^[ \t]*SET[ \t].*$/gmu, '')
  const flag = /^[ \t]*FLAG[ \t]/mu.test(rest) ? '' : 'FLAG UTF-8\n'
  return `SET UTF-8\n${flag}${rest}`
}
