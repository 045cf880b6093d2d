import { expect, test } from 'vitest'
import type { MemoryEntry } from '#app/domain/memory/lookup.ts'
import { MemoryEngine, memoryEngine } from '#app/services/memory-engine.server.ts'
import { openDatabase } from '#db/connection.ts'

function entry(pair: number, source: string, letter = 0): MemoryEntry {
  return { pair, letter, from: 'en', to: 'el', source, target: `→ ${source}` }
}

/** Reads a table that grows meanwhile. */
function reader(table: readonly MemoryEntry[]) {
  return (after: number, limit: number) =>
    Promise.resolve(table.filter(({ pair }) => pair > after).slice(0, limit))
}

const asked = { from: 'en', to: 'el', readable: [4] } as const

test('a memory is read in batches, and what comes later is found once it has caught up', async () => {
  const engine = new MemoryEngine()
  const table = Array.from({ length: 4500 }, (_, index) => entry(index + 1, `Letter ${index} came`))
  expect(engine.isBuilding).toBe(true)
  await engine.catchUp(reader(table))
  expect(engine.isBuilding).toBe(false)
  const [found] = await engine.lookup({ ...asked, text: 'Letter 4321 came' })
  expect(found).toEqual({ pair: 4322, reversed: false, score: 1, exact: true })
  table.push(entry(4501, 'Ἀνοικτὴ ἐπιστολή'))
  await engine.catchUp(reader(table))
  expect(await engine.lookup({ ...asked, text: 'Ἀνοικτὴ ἐπιστολὴ' })).toHaveLength(1)
  expect(await engine.concord({ ...asked, words: 'ανοικτη επιστ' })).toMatchObject({ total: 1 })
  expect(await engine.size()).toMatchObject({ entries: 4501 })
})

test('changes wait for what is being read, so that a pair taken away does not come back', async () => {
  const engine = new MemoryEngine()
  const table = [entry(1, 'Yours faithfully', 4), entry(2, 'Yours sincerely', 5)]
  const catching = engine.catchUp(reader([...table]))
  await Promise.all([catching, engine.remove([1]), engine.release(5)])
  const pairs = async (text: string) =>
    (await engine.lookup({ ...asked, text, threshold: 0.9 })).map(({ pair }) => pair)
  expect(await pairs('Yours faithfully')).toEqual([])
  expect(await pairs('Yours sincerely')).toEqual([2])
  await Promise.all([engine.assign([2], 5), engine.replace([entry(1, 'Yours', 4)])])
  expect(await pairs('Yours sincerely')).toEqual([])
  expect(await pairs('Yours')).toEqual([1])
})

test('what cannot be read is told, and read again the next time', async () => {
  const engine = new MemoryEngine()
  const broken = () => Promise.reject(new Error('no disk'))
  await expect(engine.catchUp(broken)).rejects.toThrow('no disk')
  await engine.catchUp(reader([entry(1, 'Yours')]))
  expect(await engine.lookup({ ...asked, text: 'Yours' })).toHaveLength(1)
})

test('each database has a memory of its own', async () => {
  const [one, other] = [openDatabase(':memory:'), openDatabase(':memory:')]
  expect(memoryEngine(one)).toBe(memoryEngine(one))
  await memoryEngine(one).catchUp(reader([entry(1, 'Yours')]))
  await memoryEngine(other).catchUp(reader([]))
  expect(await memoryEngine(one).lookup({ ...asked, text: 'Yours' })).toHaveLength(1)
  expect(await memoryEngine(other).lookup({ ...asked, text: 'Yours' })).toEqual([])
  await Promise.all([one.destroy(), other.destroy()])
})
