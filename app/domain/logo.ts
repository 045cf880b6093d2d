import { accept, type Result, refuse } from './result.ts'

/** A picture for the head of a letter; both sides in pixels. */
export interface Logo {
  readonly bytes: Uint8Array
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly width: number
  readonly height: number
}

/** The largest file, in bytes: it goes into every version of the letter. */
export const maxLogoBytes = 500_000

/** Either side; what a printer shows of 80 mm at 1,200 dots an inch. */
const maxSide = 4000

/** Reads what a picture is from its own bytes; what a name or a browser says of it counts for nothing. */
export function readLogo(bytes: Uint8Array): Result<Logo> {
  if (bytes.length > maxLogoBytes) return refuse('logo/too-large', { limit: maxLogoBytes / 1000 })
  const picture = readPng(bytes) ?? readJpeg(bytes)
  if (!picture) return refuse('logo/no-picture')
  const { width, height } = picture
  if (width === 0 || height === 0) return refuse('logo/no-picture')
  if (Math.max(width, height) > maxSide) return refuse('logo/too-many-pixels', { limit: maxSide })
  return accept({ bytes, ...picture })
}

type Picture = Omit<Logo, 'bytes'>

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** The header chunk comes first and begins with width and height (PNG, ISO/IEC 15948 §11.2.2). */
function readPng(bytes: Uint8Array): Picture | null {
  if (bytes.length < 33 || pngSignature.some((byte, index) => bytes[index] !== byte)) return null
  const view = viewOf(bytes)
  if (view.getUint32(12) !== 0x49484452) return null
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
}

/** Walks the segments to the start of frame, which has height and width (JPEG, ITU-T T.81 B.2.2). */
function readJpeg(bytes: Uint8Array): Picture | null {
  const view = viewOf(bytes)
  if (bytes.length < 12 || view.getUint16(0) !== 0xffd8) return null
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    if (isStartOfFrame(view.getUint8(at + 1))) {
      return {
        mediaType: 'image/jpeg',
        width: view.getUint16(at + 7),
        height: view.getUint16(at + 5),
      }
    }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** SOF0 to SOF15, among which are three markers of another kind: DHT, JPG and DAC. */
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
