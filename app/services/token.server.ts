import { randomBytes } from 'node:crypto'

/** A secret of 256 random bits, for a link or a cookie; only its SHA-256 is stored. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url')
}
