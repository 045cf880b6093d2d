import type { Welcome } from '#app/boot.server.ts'

/** What the start says to whoever sits at the terminal. */
export function welcomeLines(origin: string, { hasAccounts, sample }: Welcome): string[] {
  const address = `Demarche is at ${origin}`
  if (sample.length > 0) return [address, ...sampleLines(origin, sample)]
  if (hasAccounts) return [address]
  return [
    address,
    'Nobody can sign in yet. Add the first administrator in another terminal:',
    '  npm run -s demarche -- user add you@example.org --administrator',
  ]
}

function sampleLines(origin: string, links: Welcome['sample']): string[] {
  return [
    'There is a sample letter. Each of these links signs you in once, within 72 hours:',
    ...links.map(({ role, token }) => `  ${role.padEnd(12)} ${origin}/link/${token}`),
    'To make another: npm run -s demarche -- user link EMAIL',
    ...links.map(({ role, email }) => `  ${role.padEnd(12)} ${email}`),
  ]
}
