const base = 'http://local.invalid'

/**
 * The path, query and fragment of `to` if it leads to a page of ours, else the fallback. Browsers drop
 * tabs and line breaks and read backslashes as slashes, so an address with one of them is not ours.
 */
export function localPath(to: string | null | undefined, fallback = '/'): string {
  if (!to?.startsWith('/') || /[\p{Cc}\\]/u.test(to)) return fallback
  const url = URL.canParse(to, base) ? new URL(to, base) : undefined
  if (url?.origin !== base) return fallback
  const path = url.pathname + url.search + url.hash
  // What resolving leaves may itself read as another host: `/.//evil.example`.
  return new URL(path, base).origin === base ? path : fallback
}
