/** The public half of an installation's Ed25519 key (RFC 8032). */
export interface PublicKey {
  /** SHA-256 of the key in DER, in lower-case hexadecimal. */
  readonly id: string
  /** The key in DER (SubjectPublicKeyInfo, RFC 8410), in base64. */
  readonly spki: string
}

/** An Ed25519 signature over a text in UTF-8. */
export interface Signature {
  /** The id of the key. */
  readonly key: string
  /** In base64. */
  readonly value: string
}

/** What signs in the name of the installation. Its private half shows itself to nobody. */
export interface SigningKey extends PublicKey {
  sign(text: string): Signature
}
