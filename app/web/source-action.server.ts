import { blockNumber } from '#app/domain/edition-units.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { offsetOfWords } from '#app/domain/segmentation/split-places.ts'
import type { Context } from '#app/services/context.server.ts'
import { changeCut, confirmCut, readCut, reopenCut } from '#app/services/cuts.server.ts'
import { changeOverride } from '#app/services/overrides.server.ts'
import { type LimitChange, limitUnit } from '#app/services/unit-limits.server.ts'
import { parseForm } from './form.server.ts'
import { refused, reply, type Typed } from './reply.server.ts'
import { type CutForm, commandsOf, SourceForm } from './source-form.server.ts'

/** Does what a form of the source's page asks for. */
export async function changeSource(ctx: Context, letter: number, request: Request) {
  const form = await parseForm(request, SourceForm)
  const page = `/letters/${letter}/source`
  switch (form.do) {
    case 'confirm':
      return reply(await confirmCut(ctx, letter, form.version), `/letters/${letter}`)
    case 'reopen':
      return reply(await reopenCut(ctx, letter), page)
    case 'title': {
      const { version, title } = form
      return reply(await changeCut(ctx, letter, { kind: 'title', version, title }), page, {
        typed: { title },
      })
    }
    case 'layout': {
      const { version, layout } = form
      return reply(await changeCut(ctx, letter, { kind: 'layout', version, layout }), page)
    }
    case 'limit':
      return reply(await limitUnit(ctx, letter, limitOf(form)), `${page}#unit-${form.unit}`, {
        typed: { unit: `${form.unit}`, for: form.for, addressees: form.addressee.join(' ') },
      })
    case 'regional': {
      const { unit, edition, variant, command } = form
      const done = await changeOverride(ctx, { letter, unit, edition, variant }, command)
      const text = command.kind === 'confirm' ? { text: command.text } : {}
      return reply(done, `${page}?unit=${unit}#unit-${unit}`, {
        typed: { unit: `${unit}`, variant, command: command.kind, ...text },
      })
    }
    default:
      return correctCut(ctx, letter, form, page)
  }
}

function limitOf(form: Extract<SourceForm, { do: 'limit' }>): LimitChange {
  const { unit, edition, version, limit, addressee } = form
  const wanted = form.for === 'everyone' ? null : { kind: form.for, addressees: addressee }
  return { unit, edition, cutVersion: version, version: limit, limit: wanted }
}

async function correctCut(ctx: Context, letter: number, form: CutForm, page: string) {
  const offset = form.do === 'split' ? await splitOffset(ctx, letter, form) : accept(0)
  if (!offset.ok) return refused(offset, typedIn(form))
  const result = await changeCut(ctx, letter, {
    kind: 'edit',
    version: form.version,
    commands: commandsOf(form, offset.value),
  })
  return reply(result, page + placeOf(form), { typed: typedIn(form) })
}

/** The place that was chosen, or where the words begin in the block as it reads now. */
async function splitOffset(
  ctx: Context,
  letter: number,
  { block, words, offset = 0 }: Extract<CutForm, { do: 'split' }>,
): Promise<Result<number>> {
  if (words.trim() === '') return accept(offset)
  const read = await readCut(ctx, letter)
  if (!read.ok) return read
  const found = offsetOfWords(read.value.cut.blocks[block]?.text ?? '', words)
  return found === null ? refuse('cut/bad-place') : accept(found)
}

/** Where on the page the work goes on: at the same part, or at what has taken its place. */
function placeOf(form: CutForm): string {
  if ('block' in form) return anchor('block', blockNumber(form.block))
  return 'row' in form ? anchor('row', form.row + 1) : ''
}

function anchor(name: string, number: number): string {
  return `?${name}=${number}#${name}-${number}`
}

function typedIn(form: CutForm): Typed {
  if (form.do === 'split') return { words: form.words }
  if (form.do !== 'row') return {}
  const { name, acronym, country, descriptor, kind, group } = form
  return { name, acronym, country, descriptor, kind, group: `${group ?? ''}` }
}
