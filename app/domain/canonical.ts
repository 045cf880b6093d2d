import canonicalize from 'canonicalize'

/** JSON in the one form that is hashed and signed (RFC 8785). */
export function canonical(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Only what JSON can hold has a canonical form')
  return text
}
