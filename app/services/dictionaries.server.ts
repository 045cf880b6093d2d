import { type Locale, locales } from '#app/domain/locale.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { largest, readDictionary } from '#app/domain/spelling/dictionary.ts'
import {
  type FoundDictionary,
  findDictionary,
  firstThere,
  type InstalledDictionary,
  readDictionaryFile,
  readFoundFiles,
  removeDictionary,
  writeDictionary,
} from '#db/dictionary-files.ts'
import { type DictionarySource, dictionarySources } from '#db/reference/dictionaries.ts'
import { type Context, timestamp } from './context.server.ts'
import { isWorking } from './dictionary-trial.server.ts'
import { sha256 } from './digest.server.ts'

/** What there is for the spelling of one language. */
export interface DictionaryStanding {
  readonly locale: Locale
  readonly installed: InstalledDictionary | null
  /** Where to get one; `null` where we know of none. */
  readonly source: DictionarySource | null
}

/** Of every language, in EU order; `data` is the data folder. */
export async function listDictionaries(
  ctx: Context,
  data: string,
): Promise<Result<DictionaryStanding[]>> {
  const allowed = authorize(ctx.actor, 'dictionary.change')
  if (!allowed.ok) return allowed
  return accept(await Promise.all(locales.map((locale) => dictionaryStanding(data, locale))))
}

/** For services that have asked already who wants to know. */
export async function dictionaryStanding(
  data: string,
  locale: Locale,
): Promise<DictionaryStanding> {
  const installed = await findDictionary(data, locale)
  return { locale, installed, source: dictionarySources[locale] ?? null }
}

interface DictionaryFiles {
  readonly aff: string
  readonly dic: string
}

/**
 * Takes a dictionary into the data folder: from two files that are named, or from where a system or npm
 * puts them, `workplace` being the folder with `node_modules`. Nothing is fetched from elsewhere.
 */
export async function addDictionary(
  ctx: Context,
  locale: Locale,
  where: {
    readonly data: string
    readonly workplace: string
    readonly files: DictionaryFiles | null
  },
): Promise<Result<InstalledDictionary>> {
  const allowed = authorize(ctx.actor, 'dictionary.change')
  if (!allowed.ok) return allowed
  const files = where.files ?? filesAtHand(locale, where.workplace)
  if (files === null) return refuseUnfound(locale)
  const debian = dictionarySources[locale]?.debian
  const documents = debian === undefined ? null : `/usr/share/doc/${debian}`
  const found = await readFoundFiles(files, documents, largest.dic)
  if (!found) return refuse('dictionary/too-large', { limit: largest.dic / 1024 / 1024 })
  return takeIn(ctx, where.data, locale, found)
}

async function takeIn(
  ctx: Context,
  data: string,
  locale: Locale,
  found: FoundDictionary,
): Promise<Result<InstalledDictionary>> {
  const read = readDictionary(found)
  if (!read.ok) return read
  if (!(await isWorking(read.value))) return refuse('dictionary/not-working')
  const { aff, dic, entries } = read.value
  const { licence, origin, licenceText } = found
  const hashes = { aff: sha256(aff), dic: sha256(dic) }
  const about = { ...hashes, entries, licence, origin, at: timestamp(ctx) }
  const encoder = new TextEncoder()
  const bytes = { aff: encoder.encode(aff), dic: encoder.encode(dic) }
  await writeDictionary(data, locale, { about, ...bytes, licenceText })
  return accept(about)
}

export async function dropDictionary(
  ctx: Context,
  data: string,
  locale: Locale,
): Promise<Result<true>> {
  const allowed = authorize(ctx.actor, 'dictionary.change')
  if (!allowed.ok) return allowed
  return (await removeDictionary(data, locale)) ? accept(true) : refuse('dictionary/not-installed')
}

/** One file of a dictionary, packed with gzip, for a browser that checks spelling. */
export async function readDictionaryPart(
  ctx: Context,
  data: string,
  locale: Locale,
  file: { readonly hash: string; readonly kind: 'aff' | 'dic' },
): Promise<Result<Uint8Array>> {
  const allowed = authorize(ctx.actor, 'dictionary.read')
  if (!allowed.ok) return allowed
  const bytes = await readDictionaryFile(data, locale, file)
  return bytes ? accept(bytes) : refuse('dictionary/not-installed')
}

/** Where Linux and macOS keep the dictionaries that a person installed. */
const systemFolders = [
  '/usr/share/hunspell',
  '/usr/share/myspell/dicts',
  '/usr/share/myspell',
  '/usr/local/share/hunspell',
  '/opt/homebrew/share/hunspell',
  '/Library/Spelling',
]

function filesAtHand(locale: Locale, workplace: string): DictionaryFiles | null {
  const source = dictionarySources[locale]
  const names = [source?.file ?? locale, locale]
  const name = firstThere([
    ...(source ? [`${workplace}/node_modules/${source.npm}/index`] : []),
    ...systemFolders.flatMap((folder) => names.map((one) => `${folder}/${one}`)),
  ])
  return name === undefined ? null : { aff: `${name}.aff`, dic: `${name}.dic` }
}

function refuseUnfound(locale: Locale): Result<never> {
  const source = dictionarySources[locale]
  if (!source) return refuse('dictionary/none-known', { locale })
  return refuse('dictionary/not-found', { locale, npm: source.npm, debian: source.debian })
}
