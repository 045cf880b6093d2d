import type { PublicKey, Signature } from '#app/domain/signature.ts'

/** SHA-256 in lower-case hexadecimal. */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

/** Whether this browser knows Ed25519. */
export async function hasEd25519(): Promise<boolean> {
  try {
    await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])
    return true
  } catch {
    return false
  }
}

/** Whether this key, which must be the one that is named, signed exactly this text. */
export async function isSignedBy(
  { id, spki }: PublicKey,
  text: string,
  signature: Signature,
): Promise<boolean> {
  const der = decoded(spki)
  if (signature.key !== id || (await sha256(der)) !== id) return false
  try {
    const key = await crypto.subtle.importKey('spki', der, 'Ed25519', false, ['verify'])
    const value = decoded(signature.value)
    return await crypto.subtle.verify('Ed25519', key, value, new TextEncoder().encode(text))
  } catch {
    return false
  }
}

function decoded(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
