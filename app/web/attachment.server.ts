/** A file on its way out. */
export interface OutgoingFile {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** A file as an answer: to be saved under its name, never shown in place and never kept by the browser. */
export function attachment({ fileName, mediaType, bytes }: OutgoingFile): Response {
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': contentDisposition(fileName),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}

/** In characters; file systems take 255 bytes. */
const longest = 120

/** RFC 6266: the name in ASCII for all, and as it is (RFC 8187) for those that read it. */
export function contentDisposition(fileName: string): string {
  const name = harmless(fileName)
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|%/gu, '_')
  return `attachment; filename="${ascii}"; filename*=UTF-8''${extended(name)}`
}

/** Nothing that ends a line, turns the reading direction, leads to another folder or hides the file. */
function harmless(fileName: string): string {
  const name = fileName.replace(/[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]/gu, '_').replace(/^[.\s]+/, '')
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? ''
  const stem = [...name.slice(0, name.length - ending.length)].slice(0, longest).join('')
  return `${stem || 'file'}${ending}`
}

function extended(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  )
}
