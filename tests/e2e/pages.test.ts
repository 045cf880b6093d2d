import { afterAll, beforeAll, describe, test } from 'vitest'
import { expectGood } from './support/good-page.ts'
import { coordinatorPages } from './support/pages.ts'
import { openStage, type Stage } from './support/stage.ts'

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})

afterAll(async () => {
  await stage?.close()
})

describe('a page is open to everybody, as wide as its screen, and says nothing to the console', () => {
  test.each(Object.entries(coordinatorPages))('coordinator: %s', async (_, path) => {
    await expectGood(stage.cast.coordinator, path)
  })
})
