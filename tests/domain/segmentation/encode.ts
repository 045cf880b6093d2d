import { type Encoding, read } from '#app/domain/segmentation/encodings.ts'

/** The text in a code page: what each byte reads as, backwards. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  const table = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte -= 1) {
    table.set(read(Uint8Array.of(byte), encoding) ?? '', byte)
  }
  return Uint8Array.from([...text], (sign) => {
    const byte = table.get(sign)
    if (byte === undefined) throw new Error(`${encoding} has no ${sign}`)
    return byte
  })
}
