import { unzipSync } from 'fflate'

/** A file that somebody opened, or that lay in an archive or folder they opened. */
export interface OpenedFile {
  readonly path: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The archive or the folder; `null` for a file by itself. */
  readonly within: string | null
}

/** Reads what was chosen or dropped; an archive as the files in it. */
export async function openFiles(chosen: readonly File[]): Promise<OpenedFile[]> {
  const opened: OpenedFile[] = []
  for (const file of chosen) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const own = isArchive(bytes) ? unzipped(file.name, bytes) : null
    opened.push(...(own ?? [placed(file, bytes)]))
  }
  return opened
}

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** The files of a package; `null` for an archive of another kind, such as a Word file, or a broken one. */
function unzipped(name: string, bytes: Uint8Array): OpenedFile[] | null {
  if (/\.(docx|odt)$/i.test(name)) return null
  try {
    return Object.entries(unzipSync(bytes))
      .filter(([path]) => !path.endsWith('/'))
      .map(([path, content]) => ({ path, bytes: new Uint8Array(content), within: name }))
  } catch {
    return null
  }
}

function placed(file: File, bytes: Uint8Array<ArrayBuffer>): OpenedFile {
  const [folder, ...rest] = file.webkitRelativePath.split('/')
  if (!folder) return { path: file.name, bytes, within: null }
  return { path: rest.join('/'), bytes, within: folder }
}
