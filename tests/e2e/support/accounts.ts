import type { Page } from 'playwright-core'

const password = 'teapot glacier umbrella'

/** Follows a link that signs in the first time. */
export async function firstSignIn(page: Page, link: string, name: string, organisation = '') {
  await page.goto(link)
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Organisation').fill(organisation)
  await page.getByLabel('New password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor()
}

/** The same without looking at the page: somebody who is signed in when a test begins. */
export async function signedInBy(page: Page, link: string, name: string, organisation = '') {
  const { origin, href } = new URL(link)
  const form = { name, organisation, password }
  const headers = { origin }
  const answer = await page.request.post(href, { form, headers, maxRedirects: 0 })
  if (answer.status() !== 303) throw new Error(`${name} is not signed in: ${answer.status()}`)
}

/** The links that the start of a server with the sample says, for its three people. */
export function sampleLinks(
  stdout: string,
): Record<'coordinator' | 'translator' | 'reviewer', string> {
  const linkOf = (role: string) => new RegExp(`${role} +(\\S+/link/\\S+)`).exec(stdout)?.[1] ?? ''
  return {
    coordinator: linkOf('coordinator'),
    translator: linkOf('translator'),
    reviewer: linkOf('reviewer'),
  }
}
