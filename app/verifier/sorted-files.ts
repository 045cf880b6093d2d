import { z } from 'zod'
import { Certificate } from '#app/domain/proof/certificate.ts'
import { Checkpoint } from '#app/domain/proof/checkpoint.ts'
import { FileList } from '#app/domain/proof/file-faults.ts'
import { HistoryExport } from '#app/domain/proof/history-export.ts'
import type { OpenedFile } from './opened-files.ts'

/** A file of a known kind with what it says. */
export interface Read<Content> {
  readonly file: OpenedFile
  readonly content: Content
}

/** What was opened, by kind. */
export interface SortedFiles {
  readonly histories: readonly Read<HistoryExport>[]
  readonly checkpoints: readonly Read<Checkpoint>[]
  readonly manifests: readonly Read<FileList>[]
  readonly certificates: readonly Read<Certificate>[]
  /** What a manifest may name. */
  readonly others: readonly OpenedFile[]
  /** JSON of ours in another version, or damaged; what is said of its format, if it is. */
  readonly unreadable: readonly Read<string | null>[]
}

const schemas = {
  histories: HistoryExport,
  checkpoints: Checkpoint,
  manifests: FileList,
  certificates: Certificate,
} as const

const Ours = z.object({ format: z.string().startsWith('demarche/') })

export function sortFiles(files: readonly OpenedFile[]): SortedFiles {
  const known = files.map((file) => ({ file, ...readFile(file) }))
  const of = <Kind extends keyof typeof schemas>(kind: Kind) =>
    known.flatMap(({ file, json }) => {
      const parsed = schemas[kind].safeParse(json)
      return parsed.success
        ? [{ file, content: parsed.data as z.output<(typeof schemas)[Kind]> }]
        : []
    })
  const sorted = {
    histories: of('histories'),
    checkpoints: of('checkpoints'),
    manifests: of('manifests'),
    certificates: of('certificates'),
  }
  const read = new Set(Object.values(sorted).flatMap((some) => some.map(({ file }) => file)))
  const rest = known.filter(({ file }) => !read.has(file))
  return {
    ...sorted,
    others: rest.filter(({ file }) => !isJson(file)).map(({ file }) => file),
    unreadable: rest
      .filter(({ file }) => isJson(file))
      .map(({ file, json }) => ({ file, content: Ours.safeParse(json).data?.format ?? null })),
  }
}

function isJson({ path }: OpenedFile): boolean {
  return path.endsWith('.json')
}

function readFile(file: OpenedFile): { readonly json: unknown } {
  if (!isJson(file)) return { json: null }
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)) }
  } catch {
    return { json: null }
  }
}
