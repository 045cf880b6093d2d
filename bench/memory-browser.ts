import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openDatabase } from '#db/connection.ts'
import { findChromium } from '#scripts/lib/tools.mjs'
import { firstSignIn, sampleLinks } from '#tests/e2e/support/accounts.ts'
import { launchBrowser, sitDown } from '#tests/e2e/support/browser.ts'
import { whenReady } from '#tests/e2e/support/desk.ts'
import { startServer } from '#tests/support/server.ts'
import { startFront } from './constant-matches.ts'
import { Corpus } from './memory-corpus.ts'
import { insertGenerated } from './memory-rows.ts'
import { median, percentile, table } from './statistics.ts'

/** How often a pair is opened in each way. */
const openings = 200
/** So long somebody reads before they go on; the desk asks for the next pair meanwhile. */
const rest = 600

const ways = ['ahead', 'memory', 'constant'] as const
type Way = (typeof ways)[number]

const locale = 'pl'

/**
 * In a browser, with the build that is there: from the key that opens a pair of the sample until the list
 * of what the memory has for it is painted, and the same page while its server answers a constant.
 */
export async function measureMemoryInBrowser(pairs: number): Promise<string> {
  process.env['CHROMIUM_PATH'] ??= findChromium() ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
  const server = await startServer({ DEMARCHE_SAMPLE: 'on', DEMARCHE_DATA: folder })
  const browser = await launchBrowser()
  const front = await startFront(server.port)
  try {
    const { page } = await sitDown(browser, server.origin)
    await firstSignIn(page, sampleLinks(server.output().stdout).translator, 'Jan Nowak')
    const db = openDatabase(join(folder, 'demarche.sqlite'))
    await insertGenerated(db, 1, locale, new Corpus(pairs, locale).pairs(pairs))
    await db.destroy()
    await page.goto(`${front.origin}/letters/1/${locale}?unit=2`)
    await whenReady(page)
    await page.locator('[data-desk-editor="write"]').focus()
    await watchLists(page)
    const times: Record<Way, number[]> = { ahead: [], memory: [], constant: [] }
    // The first reads the memory, the others of the first round compile what they need.
    for (const key of walk(20)) await open(page, key)
    // In turn, so that whatever else the machine does falls on all alike.
    for (const [index, key] of walk(ways.length * openings).entries()) {
      const way = ways[Math.floor(index / 20) % ways.length] ?? 'memory'
      front.answerConstant(way === 'constant')
      if (way === 'ahead') await page.waitForTimeout(rest)
      times[way].push(await open(page, key))
    }
    return table([
      [`${pairs} pairs: ms from the key to the list`, 'times', 'p50', 'p95'],
      row(`opened after ${rest} ms at the one beside it`, times.ahead),
      row('opened at once', times.memory),
      row('opened at once, a constant answer', times.constant),
    ])
  } finally {
    await browser.close()
    await front.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function row(name: string, times: readonly number[]): string[] {
  const values = [median(times), percentile(times, 0.95)].map((value) => value.toFixed(1))
  return [name, `${times.length}`, ...values]
}

/** Down the letter and up again. */
function walk(steps: number): string[] {
  return Array.from({ length: steps }, (_, step) =>
    step % 20 < 10 ? 'Alt+ArrowDown' : 'Alt+ArrowUp',
  )
}

/** Has the page note, for each key, when the next list stood on the screen. */
async function watchLists(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shown = window as unknown as { shownAfter: Promise<number> }
    addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (!key.startsWith('Arrow')) return
        const before = document.querySelector('[data-active]')
        shown.shownAfter = new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            const active = document.querySelector('[data-active]')
            const list = active?.querySelector('.desk-matches[aria-busy=false]')
            if (active === before || !list) return
            observer.disconnect()
            // After the frame that paints it.
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel()
              port1.onmessage = () => resolve(performance.now() - timeStamp)
              port2.postMessage(null)
            })
          })
          observer.observe(document.body, { subtree: true, childList: true, attributes: true })
        })
      },
      { capture: true },
    )
  })
}

async function open(page: Page, key: string): Promise<number> {
  await page.keyboard.press(key)
  return page.evaluate(() => (window as unknown as { shownAfter: Promise<number> }).shownAfter)
}
