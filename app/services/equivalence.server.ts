import { statementPdf } from '#app/documents/statement-sheet.server.ts'
import { chainOf } from '#app/domain/event.ts'
import { isEquivalent } from '#app/domain/parity/judged.ts'
import {
  isFinal,
  type StatedTranslation,
  type Statement,
  type StatementVoice,
} from '#app/domain/parity/statement.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import { findAccount } from '#db/queries/accounts.ts'
import { listEvents } from '#db/queries/events.ts'
import { type Context, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import type { Download } from './downloads.server.ts'
import { record } from './history.server.ts'
import { type ComparedTranslation, compareTranslations, loadAsks } from './parity.server.ts'

/**
 * The statement that all translations ask for the same, made by whoever takes it; until all of them are
 * complete a draft, which says so in its name too. Each download is logged with its hash.
 */
export function downloadStatement(
  ctx: Context,
  letterId: number,
  voice: StatementVoice,
): Promise<Result<Download>> {
  return transact(ctx, async (within) => {
    const made = await makeStatement(within, letterId)
    if (!made.ok) return made
    const bytes = statementPdf(made.value, voice)
    const fileName = `equivalence${isFinal(made.value) ? '' : '-DRAFT'}.pdf`
    const data = { file: fileName, sha256: sha256(bytes) }
    await record(within, { kind: 'downloaded', letter: letterId, data })
    return accept({ fileName, mediaType: 'application/pdf', bytes })
  })
}

async function makeStatement(ctx: Context, letterId: number): Promise<Result<Statement>> {
  const loaded = await loadAsks(ctx, 'parity.state', letterId)
  if (!loaded.ok) return loaded
  const { letter, edition, asks } = loaded.value
  if (edition.confirmedAt === null) return refuse('edition/not-confirmed')
  const events = await listEvents(ctx.db, chainOf(letterId))
  const last = events.findLast(({ kind }) => kind !== 'downloaded')
  const stater = ctx.actor.id === null ? undefined : await findAccount(ctx.db, ctx.actor.id)
  if (!last || !stater) return refuse('actor/not-allowed')
  const names = await listAccountNames(ctx.db)
  const compared = await compareTranslations(ctx, loaded.value)
  return accept({
    letter: { title: edition.title, sourceLocale: letter.sourceLocale },
    edition: edition.number,
    asOf: { sequence: last.sequence, head: last.hash, at: last.at },
    statedBy: { name: stater.name, organisation: stater.organisation },
    asks: asks.map(({ words }) => words),
    translations: compared.map((one) => stated(one, names)),
  })
}

function stated(
  compared: ComparedTranslation,
  names: ReadonlyMap<number, string>,
): StatedTranslation {
  const { loaded, asks, differences, untranslated } = compared
  const word = ({ account, at }: { account: number; at: string }) => ({
    name: names.get(account) ?? '',
    at,
  })
  return {
    locale: loaded.translation.locale,
    isEquivalent: isEquivalent(compared),
    isSignedOff: loaded.standing !== null,
    ticks: asks.flatMap(({ tick }) => (tick ? [word(tick)] : [])),
    meant: differences.flatMap(({ unit, kind, missing, added, answer }) =>
      answer
        ? [{ unit: unit.number, kind, missing, added, reason: answer.reason, ...word(answer) }]
        : [],
    ),
    open: differences.filter(({ answer }) => answer === null).length,
    untranslated,
    textDigest: loaded.digest,
  }
}
