/** Where a version can read otherwise than what was sent, as a reader would ask for it. */
export const versionParts = ['text', 'addressee', 'typography', 'source'] as const
export type VersionPart = (typeof versionParts)[number]

/** What a version read when it was sent: a SHA-256 of each part, and of the document as a whole. */
export interface Fingerprint extends Readonly<Record<VersionPart, string>> {
  /** Without what says which sign-off released it: a text signed again reads the same. */
  readonly document: string
}

/**
 * What moved since. `sourceHolds`: what was mended in the source since is no matter of this version. A
 * document that differs though none of its parts does was set by newer rules of typography.
 */
export function movedParts(
  sent: Fingerprint,
  now: Fingerprint,
  { sourceHolds = false }: { readonly sourceHolds?: boolean } = {},
): VersionPart[] {
  const moved = versionParts.filter((part) => sent[part] !== now[part])
  const counted = moved.filter((part) => part !== 'source' || !sourceHolds)
  return counted.length === 0 && sent.document !== now.document ? ['typography'] : counted
}
