import { expect, test } from 'vitest'
import { loggableError, loggablePath } from '#app/web/log.server.ts'
import { createContext } from '#tests/support/context.ts'

test('the secret of a link is not logged', () => {
  expect(loggablePath('/link/s3cret-token')).toBe('/link/…')
  expect(loggablePath('/link/s3cret-token.data')).toBe('/link/….data')
  expect(loggablePath('/letters/7/pl')).toBe('/letters/7/pl')
})

test('what was to be stored is neither thrown nor logged when the database refuses it', async () => {
  const { db } = await createContext()
  const error = await db('accounts')
    .insert({ email: 'no address', name: 'Embargoed', created_at: '' })
    .catch((thrown: unknown) => thrown)
  expect(String(error)).not.toContain('Embargoed')
  const logged = loggableError(error)
  expect(logged).toMatchObject({ name: 'Error', code: 'SQLITE_CONSTRAINT' })
  expect(JSON.stringify(logged)).not.toContain('Embargoed')
})

test('of a message that quotes a statement only the code and the place are logged', () => {
  const quoting = new Error("insert into `accounts` (`name`) values ('Embargoed')")
  expect(JSON.stringify(loggableError(quoting))).not.toContain('Embargoed')
})

test('an error of the program is logged with its place', () => {
  const logged = loggableError(new RangeError('3 of 2'))
  expect(logged).toMatchObject({ name: 'RangeError', message: '3 of 2' })
  expect(logged).toMatchObject({ at: expect.arrayContaining([expect.stringMatching(/^at /)]) })
  expect(loggableError('thrown text')).toEqual({ name: 'string' })
})
