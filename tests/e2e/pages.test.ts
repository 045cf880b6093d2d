import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { launchBrowser } from './support/browser.ts'
import { expectGood } from './support/good-page.ts'
import { coordinatorPages } from './support/pages.ts'
import { type Cast, castOf, playPart } from './support/stage.ts'

let server: RunningServer
let browser: Browser
let cast: Cast

beforeAll(async () => {
  server = await startServer({ DEMARCHE_SAMPLE: 'on' })
  browser = await launchBrowser()
  cast = await castOf(browser, server)
  await playPart(cast)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('a page is open to everybody, as wide as its screen, and says nothing to the console', () => {
  test.each(Object.entries(coordinatorPages))('coordinator: %s', async (_, path) => {
    await expectGood(cast.coordinator, path)
  })
})
