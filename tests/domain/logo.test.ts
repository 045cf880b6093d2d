import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maxLogoBytes, readLogo } from '#app/domain/logo.ts'
import { png } from '#tests/documents/picture.ts'

/** The beginning of a JPEG: an APP0 segment, then a progressive frame of 300 × 200. */
const jpeg = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xe0, 0x00, 0x04, 0x4a, 0x46],
  ...[0xff, 0xc2, 0x00, 0x0b, 0x08, 0x00, 0xc8, 0x01, 0x2c, 0x01, 0x01, 0x11, 0x00],
])

test('a picture says its kind and size by its own bytes', () => {
  expect(readLogo(png(60, 40))).toMatchObject({
    value: { mediaType: 'image/png', width: 60, height: 40 },
  })
  expect(readLogo(jpeg)).toMatchObject({
    value: { mediaType: 'image/jpeg', width: 300, height: 200 },
  })
})

test.each([
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['GIF', Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00')],
  ['nothing', new Uint8Array()],
  ['a PNG of no width', png(0, 0)],
  ['a PNG cut off in its header', png(60, 40).slice(0, 30)],
  ['a JPEG without a frame', jpeg.slice(0, 8)],
])('%s is no logo', (_, bytes) => {
  expect(readLogo(bytes)).toMatchObject({ refusal: 'logo/no-picture' })
})

test('a logo may be neither large in bytes nor in pixels', () => {
  expect(readLogo(new Uint8Array(maxLogoBytes + 1))).toMatchObject({ refusal: 'logo/too-large' })
  expect(readLogo(png(4001, 1))).toMatchObject({ refusal: 'logo/too-many-pixels' })
})

test('whatever a file holds, it is a logo or it is refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const marked = Uint8Array.from([0xff, 0xd8, ...bytes])
      expect([true, false]).toContain(readLogo(marked).ok)
      expect([true, false]).toContain(readLogo(bytes).ok)
    }),
  )
})
