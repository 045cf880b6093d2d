/** What tells where a request came from. */
export interface Provenance {
  readonly method: string
  readonly host: string | undefined
  readonly origin: string | undefined
  readonly fetchSite: string | undefined
}

const safeMethods = ['GET', 'HEAD']

export const allowedMethods = [...safeMethods, 'POST', 'PUT', 'PATCH', 'DELETE']

/** The origins people use: the configured one, else both names of this machine for itself. */
export function ownOrigins(publicOrigin: string | undefined, port: number): string[] {
  if (publicOrigin) return [publicOrigin]
  return ['127.0.0.1', 'localhost'].map((name) => new URL(`http://${name}:${port}`).origin)
}

/** Whether the `Host` is one of ours, so that no other name can be made to point here. */
export function isOwnHost(host: string | undefined, origins: readonly string[]): boolean {
  return origins.some((origin) => new URL(origin).host === host?.toLowerCase())
}

/**
 * Whether another site made the browser send this. A browser that says where a request comes from is
 * believed; an older one must send the origin it is at. What neither says is refused.
 */
export function isForged(from: Provenance, origins: readonly string[]): boolean {
  if (safeMethods.includes(from.method)) return false
  if (from.fetchSite !== undefined) return from.fetchSite !== 'same-origin'
  const isOwn = from.origin !== undefined && origins.includes(from.origin)
  return !isOwn || new URL(from.origin).host !== from.host?.toLowerCase()
}
