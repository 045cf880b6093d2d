import { printsLogo } from '#app/documents/logo-proof.server.ts'
import type { MinistryVersion } from '#app/domain/addressees/ministry-version.ts'
import { canonical } from '#app/domain/canonical.ts'
import { type DocumentSettings, tidied } from '#app/domain/document-settings.ts'
import { type Locale, targetLocales } from '#app/domain/locale.ts'
import { type Logo, readLogo } from '#app/domain/logo.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import {
  findDocumentSettings,
  findLogo,
  saveDocumentSettings,
  saveLogo,
} from '#db/queries/document-settings.ts'
import { type Context, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { headOf, type LetterHead, loadLetter } from './letters.server.ts'
import { loadVersions, versionsOf } from './versions.server.ts'

/** How a letter's documents look, as its page shows and changes it. */
export interface DocumentsView {
  readonly head: LetterHead
  readonly settings: DocumentSettings
  readonly logo: Omit<Logo, 'bytes'> | null
  /** Names the settings as they stand. */
  readonly stamp: string
  readonly mayChange: boolean
  /** The source's language first, then those it can be translated into. */
  readonly locales: readonly Locale[]
  /** Empty until the source is confirmed. */
  readonly versions: readonly MinistryVersion[]
}

export async function readDocuments(
  ctx: Context,
  letterId: number,
): Promise<Result<DocumentsView>> {
  const allowed = authorize(ctx.actor, 'letter.see', { letter: letterId })
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const { letter, edition } = loaded.value
  const settings = await findDocumentSettings(ctx.db, letterId)
  const logo = await findLogo(ctx.db, letterId)
  const versions = await loadVersions(ctx, letterId, [])
  return accept({
    head: headOf(letter, edition),
    settings,
    logo: logo && { mediaType: logo.mediaType, width: logo.width, height: logo.height },
    stamp: stampOf(settings, logo),
    mayChange: may(ctx.actor, 'letter.change', { letter: letterId }),
    locales: [letter.sourceLocale, ...targetLocales(letter.sourceLocale)],
    versions: versions.ok ? versionsOf(versions.value) : [],
  })
}

/** What is to become of the logo: `keep` it, take it away, or put this file in its place. */
export type LogoChange = 'keep' | 'remove' | Uint8Array

/** Chooses how the documents look; `seen` is the stamp of the settings it was made from. */
export function changeDocuments(
  ctx: Context,
  letterId: number,
  given: { readonly settings: DocumentSettings; readonly logo: LogoChange; readonly seen: string },
): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'letter.change', { letter: letterId })
    if (!allowed.ok) return allowed
    const loaded = await loadLetter(within, letterId)
    if (!loaded.ok) return loaded
    const before = await findLogo(within.db, letterId)
    const stamp = stampOf(await findDocumentSettings(within.db, letterId), before)
    if (stamp !== given.seen) return refuse('letter/changed-meanwhile')
    const logo = await changedLogo(before, given.logo)
    if (!logo.ok) return logo
    const settings = tidied(given.settings)
    if (logo.value && settings.letterhead === '') return refuse('logo/no-name')
    await saveDocumentSettings(within.db, letterId, settings)
    if (given.logo !== 'keep') await saveLogo(within.db, letterId, logo.value)
    const { letterhead, places, ...choices } = settings
    await record(within, {
      kind: 'documents-changed',
      letter: letterId,
      data: {
        ...choices,
        letterhead: sha256(letterhead),
        places: sha256(canonical(places)),
        logo: logo.value && sha256(logo.value.bytes),
      },
    })
    return accept(true)
  })
}

async function changedLogo(before: Logo | null, change: LogoChange): Promise<Result<Logo | null>> {
  if (change === 'keep') return accept(before)
  if (change === 'remove') return accept(null)
  const logo = readLogo(change)
  if (!logo.ok) return logo
  return (await printsLogo(logo.value)) ? logo : refuse('logo/no-picture')
}

function stampOf(settings: DocumentSettings, logo: Logo | null): string {
  return sha256(canonical({ settings, logo: logo && sha256(logo.bytes) }))
}
