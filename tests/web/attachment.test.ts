import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentDisposition } from '#app/web/attachment.server.ts'

const shape = /^attachment; filename="([\x20-\x7e]*)"; filename\*=UTF-8''([\w!#$&+.^`|~%-]+)$/

function namesIn(header: string) {
  const [, ascii = '', extended = ''] = shape.exec(header) ?? []
  return { ascii, name: decodeURIComponent(extended) }
}

test('a plain name stays as it is', () => {
  expect(namesIn(contentDisposition('at-de-DRAFT.pdf'))).toEqual({
    ascii: 'at-de-DRAFT.pdf',
    name: 'at-de-DRAFT.pdf',
  })
})

test.each([
  ['quotes', 'a"b.pdf', 'a_b.pdf'],
  ['a line break', 'a\r\nSet-Cookie: x=1.pdf', 'a__Set-Cookie_ x=1.pdf'],
  ['a turned direction', 'a\u202Efdp.exe', 'a_fdp.exe'],
  ['another folder', '../../etc/passwd', '_.._etc_passwd'],
  ['nothing', '', 'file'],
])('a name with %s is harmless', (_, given, expected) => {
  expect(namesIn(contentDisposition(given)).name).toBe(expected)
})

test('accents stay for those that read them, and the others get the bare letters', () => {
  expect(namesIn(contentDisposition('Gdańsk 100%.pdf'))).toEqual({
    ascii: 'Gdansk 100_.pdf',
    name: 'Gdańsk 100%.pdf',
  })
})

test('whatever the name, the header is one line that parses, and the name is short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
      const header = contentDisposition(given)
      expect(header).toMatch(shape)
      const { name } = namesIn(header)
      expect([...name].length).toBeLessThanOrEqual(130)
      expect(name).not.toMatch(/[/\\]|^\./)
    }),
  )
})

test('a name of 300 characters keeps its ending', () => {
  expect(namesIn(contentDisposition(`${'x'.repeat(300)}.docx`)).name).toMatch(/^x{120}\.docx$/)
})
