/** Kept to this host, sent over a secure connection only, out of reach of scripts. */
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax'

export function readCookie(request: Request, name: string): string | undefined {
  return cookieIn(request.headers.get('cookie'), name)
}

/** The value in a `Cookie` header. */
export function cookieIn(header: string | null | undefined, name: string): string | undefined {
  const prefix = `${name}=`
  const pair = header?.split(/;\s*/).find((part) => part.startsWith(prefix))
  return pair?.slice(prefix.length)
}

/** `value` is of letters, digits, `-` and `_`; the age in seconds. */
export function writeCookie(name: string, value: string, maxAge: number): string {
  return `${name}=${value}; ${attributes}; Max-Age=${maxAge}`
}

export function clearCookie(name: string): string {
  return writeCookie(name, '', 0)
}
