import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Somebody at a browser of their own, with everything that went wrong in it. */
export interface Person {
  readonly page: Page
  /** Errors and warnings of the console (a breach of the page's own policy is one), and requests to elsewhere. */
  readonly troubles: readonly string[]
}

/** A Chromium that asks nothing of anybody but the pages it is told to open. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH']
  if (!executablePath) throw new Error('No Chromium here: install it, or set CHROMIUM_PATH.')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export async function sitDown(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Person> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  return { page, troubles: listen(page, origin) }
}

function listen(page: Page, origin: string): string[] {
  const troubles: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      troubles.push(`${message.text()} ${message.location().url}`)
    }
  })
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) troubles.push(`asked ${request.url()}`)
  })
  return troubles
}
