import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/** Half as long as what the package names its source: each page reads it anew. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/** What axe finds wrong with a page as it stands, one line for each place. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Through the debugger, which no policy of the page's hinders; the policy itself stays in force.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const violations = await page.evaluate(async (values) => {
    // In the page, where the source above has put it.
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const found = await axe.run({
      runOnly: { type: 'tag', values },
      // Where each element that is good stands is not worth its time on a large page.
      resultTypes: ['violations'],
      selectors: false,
      // Off unless it is named.
      rules: { 'target-size': { enabled: true } },
    })
    return found.violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))
  }, tags)
  return violations.flatMap(({ id, html }) => html.map((one) => `${page.url()} ${id}: ${one}`))
}
