import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { alone, lockFor } from '#scripts/lib/lock.mjs'

test('two pieces of work on the same folder never overlap', async () => {
  const folder = `/nowhere/${process.pid}/both`
  const log: string[] = []
  const work = (name: string) =>
    alone(folder, async () => {
      log.push(`${name} begins`)
      await sleep(20)
      log.push(`${name} ends`)
    })
  await Promise.all([work('first'), work('second')])
  expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
})

test('work that fails leaves no lock behind', async () => {
  const folder = `/nowhere/${process.pid}/failing`
  await expect(alone(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(existsSync(lockFor(folder))).toBe(false)
})

test('the lock of a process that is gone holds nobody up', async () => {
  const folder = `/nowhere/${process.pid}/gone`
  const { pid } = spawnSync(process.execPath, ['--eval', ''])
  writeFileSync(lockFor(folder), String(pid))
  expect(await alone(folder, async () => 'done')).toBe('done')
})
