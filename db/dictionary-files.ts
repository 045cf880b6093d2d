import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { z } from 'zod'
import type { DictionaryBytes } from '#app/domain/spelling/dictionary.ts'

/** What is kept beside the files of a dictionary: what they are, and where they come from. */
const Installed = z.object({
  /** SHA-256 of the two files in UTF-8: their names, which change with what they hold. */
  aff: z.string().regex(/^[0-9a-f]{64}$/),
  dic: z.string().regex(/^[0-9a-f]{64}$/),
  entries: z.number(),
  /** Under which licence, in the words of its package; empty where nothing says so. */
  licence: z.string(),
  origin: z.string(),
  at: z.string(),
})

export type InstalledDictionary = z.infer<typeof Installed>

interface NewDictionary extends DictionaryBytes {
  readonly about: InstalledDictionary
  readonly licenceText: string
}

const packed = promisify<Uint8Array, Uint8Array>(gzip)

const folderOf = (data: string, locale: string) => join(data, 'dictionaries', locale)

/** `null` where there is none, or none that can be read. */
export async function findDictionary(
  data: string,
  locale: string,
): Promise<InstalledDictionary | null> {
  const text = await readText(join(folderOf(data, locale), 'about.json'))
  try {
    return Installed.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** Puts it in the place of the one before: all of it, or nothing. The files are packed, for they travel. */
export async function writeDictionary(
  data: string,
  locale: string,
  { about, aff, dic, licenceText }: NewDictionary,
): Promise<void> {
  const folder = folderOf(data, locale)
  await mkdir(dirname(folder), { recursive: true })
  const draft = await mkdtemp(`${folder}.new-`)
  await writeFile(join(draft, `${about.aff}.aff.gz`), await packed(aff))
  await writeFile(join(draft, `${about.dic}.dic.gz`), await packed(dic))
  await writeFile(join(draft, 'LICENCE.txt'), licenceText)
  await writeFile(join(draft, 'about.json'), `${JSON.stringify(about, null, 2)}\n`)
  await rm(folder, { recursive: true, force: true })
  await rename(draft, folder)
}

/** Whether there was one. */
export async function removeDictionary(data: string, locale: string): Promise<boolean> {
  const folder = folderOf(data, locale)
  const isThere = existsSync(folder)
  await rm(folder, { recursive: true, force: true })
  return isThere
}

/** One of its files, packed with gzip; `null` where it is another by now. */
export async function readDictionaryFile(
  data: string,
  locale: string,
  file: { readonly hash: string; readonly kind: 'aff' | 'dic' },
): Promise<Uint8Array | null> {
  return readFile(join(folderOf(data, locale), `${file.hash}.${file.kind}.gz`)).catch(() => null)
}

/** A dictionary somewhere on this machine. */
export interface FoundDictionary extends DictionaryBytes {
  readonly origin: string
  readonly licence: string
  readonly licenceText: string
}

/**
 * Reads two files, with what stands beside them and in the other folder about their licence; `null` where
 * they are far too large to be read.
 */
export async function readFoundFiles(
  files: { readonly aff: string; readonly dic: string },
  documents: string | null,
  limit: number,
): Promise<FoundDictionary | null> {
  const sizes = await Promise.all([stat(files.aff), stat(files.dic)])
  if (sizes.some(({ size }) => size > limit)) return null
  const folder = dirname(files.aff)
  const texts = await Promise.all([folder, documents ?? folder].map(licenceTexts))
  return {
    aff: await readFile(files.aff),
    dic: await readFile(files.dic),
    origin: folder,
    licence: licenceNamed(await readText(join(folder, 'package.json'))),
    licenceText: [...new Set(texts.flat())].join('\n\n').slice(0, longestLicence),
  }
}

/** The first of these names, each without its ending, that both files of a dictionary have. */
export function firstThere(names: readonly string[]): string | undefined {
  return names.find((name) => existsSync(`${name}.aff`) && existsSync(`${name}.dic`))
}

async function licenceTexts(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => /^(?:licen[cs]e|copying|copyright|readme)/iu.test(name))
  return Promise.all(files.sort().map((name) => readText(join(folder, name))))
}

const longestLicence = 500_000

function licenceNamed(manifest: string): string {
  try {
    return z.object({ license: z.string().max(200) }).parse(JSON.parse(manifest)).license
  } catch {
    return ''
  }
}

function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '')
}
