import { expect, test } from 'vitest'
import { z } from 'zod'
import { many, parseForm } from '#app/web/form.server.ts'

const schema = z.object({
  title: z.string().min(1),
  locale: many(z.string()),
  file: z.instanceof(File).optional(),
})

function parse(body: BodyInit, headers?: HeadersInit) {
  const init = headers ? { method: 'POST', body, headers } : { method: 'POST', body }
  return parseForm(new Request('http://localhost/', init), schema)
}

test('a name that comes never, once or twice is a list', async () => {
  expect(await parse(new URLSearchParams('title=x'))).toEqual({ title: 'x', locale: [] })
  expect(await parse(new URLSearchParams('title=x&locale=pl'))).toMatchObject({ locale: ['pl'] })
  expect(await parse(new URLSearchParams('title=x&locale=pl&locale=lv'))).toMatchObject({
    locale: ['pl', 'lv'],
  })
})

test('a file comes with its name', async () => {
  const form = new FormData()
  form.set('title', 'x')
  form.set('file', new File(['letter'], 'letter.txt'))
  const { file } = await parse(form)
  expect(file?.name).toBe('letter.txt')
  expect(await file?.text()).toBe('letter')
})

test('fields that nobody asked for are left out, whatever they are called', async () => {
  const form = 'title=x&role=administrator&__proto__=1&constructor=1'
  expect(await parse(new URLSearchParams(form))).toEqual({ title: 'x', locale: [] })
  expect(Object.prototype).not.toHaveProperty('1')
})

test.each([
  ['a missing field', new URLSearchParams(''), undefined, ['title']],
  ['a field twice that comes once', new URLSearchParams('title=1&title=2'), undefined, ['title']],
  ['no form at all', '{}', { 'Content-Type': 'application/json' }, []],
  ['a broken form', 'x', { 'Content-Type': 'multipart/form-data; boundary=y' }, []],
])('%s answers 400 and never repeats what was sent', async (_, body, headers, fields) => {
  const thrown = await parse(body, headers).catch((error: unknown) => error)
  expect(thrown).toBeInstanceOf(Response)
  expect(thrown).toMatchObject({ status: 400 })
  expect(await (thrown as Response).json()).toEqual({ fields })
})
