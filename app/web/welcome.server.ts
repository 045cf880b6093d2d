import type { Welcome } from '#app/boot.server.ts'

/** What the start says to whoever sits at the terminal. */
export function welcomeLines(origin: string, { hasAccounts }: Welcome): string[] {
  const address = `Demarche is at ${origin}`
  if (hasAccounts) return [address]
  return [
    address,
    'Nobody can sign in yet. Add the first administrator in another terminal:',
    '  npm run -s demarche -- user add you@example.org --administrator',
  ]
}
