import type { Finding } from '#app/domain/checks/check.ts'
import type { Context } from './context.server.ts'
import { findingsOf } from './findings.server.ts'
import type { Place } from './places.server.ts'
import { loadTranslation } from './translations.server.ts'

/** An error in a text that is about to be confirmed. */
export type TextError = Finding & { readonly fingerprint: string }

/**
 * The errors that a target would have with this text. None where the page shows an older edition or
 * version: it is refused for that.
 */
export async function errorsIn(
  ctx: Context,
  at: Place,
  { text, version }: { readonly text: string; readonly version: number },
): Promise<TextError[]> {
  const loaded = await loadTranslation(ctx, 'target.write', at.letter, at.locale)
  if (!loaded.ok || isOlder(at, loaded.value.edition.number)) return []
  const pair = loaded.value.pairs.find(({ unit }) => unit.number === at.unit)
  if (!pair?.target || pair.target.version !== version || text.trim() === '') return []
  const target = { ...pair.target, text: text.normalize('NFC'), provenance: 'person' } as const
  return findingsOf({ ...pair, target, overrides: [] }, loaded.value, [])
    .filter(({ grade }) => grade === 'error')
    .map(({ variant: _, ownTranslation: __, dismissal: ___, ...error }) => error)
}

function isOlder({ edition }: Place, newest: number): boolean {
  return edition !== undefined && edition !== newest
}
