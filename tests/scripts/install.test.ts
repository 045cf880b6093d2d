import { expect, test } from 'vitest'
import { isComplete } from '#scripts/lib/install.mjs'

const locked = {
  '': { version: '0.1.0' },
  'node_modules/zod': { version: '4.6.7' },
  'node_modules/vite': { version: '6.4.6', dev: true },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
}

test('an installation is complete without the packages of other systems', () => {
  const installed = {
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/vite': { version: '6.4.6' },
  }
  expect(isComplete(locked, installed)).toBe(true)
})

test('an installation without the development packages is not complete', () => {
  expect(isComplete(locked, { 'node_modules/zod': { version: '4.6.7' } })).toBe(false)
})

test('an installation of another version is not complete', () => {
  const installed = {
    'node_modules/zod': { version: '4.6.6' },
    'node_modules/vite': { version: '6.4.6' },
  }
  expect(isComplete(locked, installed)).toBe(false)
})
