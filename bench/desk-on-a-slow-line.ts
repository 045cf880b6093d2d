import type { Page } from 'playwright-core'
import { findChromium } from '#scripts/lib/tools.mjs'
import { firstSignIn, sampleLinks } from '#tests/e2e/support/accounts.ts'
import { launchBrowser, sitDown } from '#tests/e2e/support/browser.ts'
import { startServer } from '#tests/support/server.ts'
import { table } from './statistics.ts'

/** 400 kbit/s, and as long on the way as on a mobile line. */
const line = { kilobits: 400, latency: 100 }

/**
 * The desk of the sample opened over a slow line by a browser that has nothing of it yet, with the build
 * that is there: until its text can be read, and until what is typed is taken.
 */
export async function benchSlowLine(): Promise<string> {
  process.env['CHROMIUM_PATH'] ??= findChromium() ?? ''
  const server = await startServer({ DEMARCHE_SAMPLE: 'on' })
  const browser = await launchBrowser()
  try {
    const { page } = await sitDown(browser, server.origin)
    await firstSignIn(page, sampleLinks(server.output().stdout).translator, 'Jan Nowak')
    const bytes = await slowDown(page)
    const started = performance.now()
    const seconds = () => ((performance.now() - started) / 1000).toFixed(2)
    await page.goto('/letters/1/pl?unit=12', { waitUntil: 'commit' })
    const box = page.locator('[data-active] textarea[data-desk-editor]')
    await box.waitFor()
    const shown = [seconds(), kilobytes(bytes())]
    await box.pressSequentially('Pisze')
    await page.locator('.desk-save[data-status]').waitFor()
    return table([
      [`${line.kilobits} kbit/s, ${line.latency} ms`, 'seconds', 'kB'],
      ['the box is there', ...shown],
      ['what is typed is taken', seconds(), kilobytes(bytes())],
    ])
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** Nothing cached, and a slow line; gives the count of bytes that came over it. */
async function slowDown(page: Page): Promise<() => number> {
  const devtools = await page.context().newCDPSession(page)
  let bytes = 0
  devtools.on('Network.dataReceived', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  const throughput = (line.kilobits * 1000) / 8
  await devtools.send('Network.enable')
  await devtools.send('Network.clearBrowserCache')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
  return () => bytes
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0)
}
