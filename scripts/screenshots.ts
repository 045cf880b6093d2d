import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchBrowser, sitDown } from '#tests/e2e/support/browser.ts'
import { coordinatorPages, reviewerPages, translatorPages } from '#tests/e2e/support/pages.ts'
import { advance, type Cast, castOf, signOff } from '#tests/e2e/support/stage.ts'
import { startServer } from '#tests/support/server.ts'
import { prepare } from './lib/prepare.mjs'
import { root } from './lib/root.mjs'
import { findChromium } from './lib/tools.mjs'

const wide = { width: 1280, height: 800 }
const narrow = { width: 390, height: 844 }

await prepare((line) => process.stdout.write(`${line}\n`))
process.env['CHROMIUM_PATH'] = findChromium() ?? ''
process.chdir(root)
const server = await startServer({ DEMARCHE_SAMPLE: 'on' })
const browser = await launchBrowser()
try {
  const cast = await castOf(browser, server)
  await setTheScene(cast)
  await forDocumentation(cast)
  if (process.argv.includes('--all')) await everything(cast)
} finally {
  await browser.close()
  await server.stop()
}

/** Five languages, each at another point of its way. */
async function setTheScene(cast: Cast): Promise<void> {
  await advance(cast, 'de')
  await signOff(cast, 'de')
  await advance(cast, 'fr', { approved: 14 })
  await advance(cast, 'pl', { confirmed: 9, approved: 3 })
  await advance(cast, 'el', { confirmed: 4, approved: 0 })
}

/** What README shows. */
async function forDocumentation({ coordinator, translator }: Cast): Promise<void> {
  const folder = join(root, 'docs', 'images')
  mkdirSync(folder, { recursive: true })
  await coordinator.page.goto('/letters/1')
  await shoot(coordinator.page, join(folder, 'board.png'))
  await translator.page.goto('/letters/1/pl?show=needs-me')
  await shoot(translator.page, join(folder, 'desk.png'))
}

/** Every page at two widths, light and dark, to be looked at. */
async function everything({ coordinator, translator, reviewer }: Cast): Promise<void> {
  await shootAll('coordinator', coordinator.page, coordinatorPages)
  await shootAll('translator', translator.page, translatorPages)
  await shootAll('reviewer', reviewer.page, reviewerPages)
  const visitor = await sitDown(browser, server.origin)
  await shootAll('visitor', visitor.page, { 'sign-in': '/sign-in' })
}

async function shootAll(who: string, page: Page, pages: Readonly<Record<string, string>>) {
  const folder = join(root, 'tests', '.output', 'screenshots')
  mkdirSync(folder, { recursive: true })
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path)
    for (const [width, viewport] of Object.entries({ 1280: wide, 390: narrow })) {
      await page.setViewportSize(viewport)
      // As high as the page is: what is out of sight would not be drawn.
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      await page.setViewportSize({ ...viewport, height })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await shoot(page, join(folder, `${who}-${name}-${width}-${colorScheme}.png`))
      }
    }
  }
}

/** What came into sight by going there is drawn in the frame after. */
async function shoot(page: Page, path: string): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
  await page.screenshot({ path, animations: 'disabled' })
}
