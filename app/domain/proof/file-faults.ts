import { z } from 'zod'
import { Hash } from './hash.ts'

const HashedFile = z.object({ file: z.string(), sha256: Hash })

/** Of the manifest of a package, what its files are checked by. */
export const FileList = z.object({
  format: z.string().startsWith('demarche/manifest/'),
  title: z.string(),
  files: z.array(HashedFile),
  certificates: z.array(HashedFile).default([]),
})

export type FileList = z.output<typeof FileList>

/** `extra`: a file lies beside those of the package, and the manifest does not know it. */
export interface FileFault {
  readonly file: string
  readonly fault: 'changed' | 'absent' | 'extra'
}

/** Holds files, by path and hash, against their manifest. */
export function fileFaults(list: FileList, hashes: ReadonlyMap<string, string>): FileFault[] {
  const all = listedIn(list)
  const listed = new Set(all.map(({ file }) => file))
  const faults = all.flatMap(({ file, sha256 }): FileFault[] => {
    const hash = hashes.get(file)
    if (hash === undefined) return [{ file, fault: 'absent' }]
    return hash === sha256 ? [] : [{ file, fault: 'changed' }]
  })
  const extra = [...hashes.keys()].filter((path) => !listed.has(path))
  return [...faults, ...extra.map((file): FileFault => ({ file, fault: 'extra' }))]
}

/** Everything that a manifest vouches for. */
export function listedIn({ files, certificates }: FileList): FileList['files'] {
  return [...files, ...certificates]
}
