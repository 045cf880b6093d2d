import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import type { PublicKey, Signature, SigningKey } from '#app/domain/signature.ts'
import { sha256 } from './digest.server.ts'

/** A new private key, as it is kept in a file: PEM (PKCS #8). */
export function newPrivateKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519')
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** Reads what `newPrivateKey` gave; `null` for anything else. */
export function readSigningKey(pem: string): SigningKey | null {
  const key = privateKeyIn(pem)
  if (key?.asymmetricKeyType !== 'ed25519') return null
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' })
  const id = sha256(der)
  return {
    id,
    spki: der.toString('base64'),
    sign: (text) => ({ key: id, value: sign(null, Buffer.from(text), key).toString('base64') }),
  }
}

function privateKeyIn(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem)
  } catch {
    return null
  }
}

/** Whether this key, which must be the one that is named, signed exactly this text. */
export function isSignedBy({ id, spki }: PublicKey, text: string, signature: Signature): boolean {
  const der = Buffer.from(spki, 'base64')
  if (signature.key !== id || sha256(der) !== id) return false
  try {
    const key = createPublicKey({ key: der, type: 'spki', format: 'der' })
    return (
      key.asymmetricKeyType === 'ed25519' &&
      verify(null, Buffer.from(text), key, Buffer.from(signature.value, 'base64'))
    )
  } catch {
    return false
  }
}
