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
