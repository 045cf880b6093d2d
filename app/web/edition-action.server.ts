import { json } from '@remix-run/node'
import type { EditionDraft } from '#app/domain/editions/draft.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { offsetOfWords } from '#app/domain/segmentation/split-places.ts'
import type { Context } from '#app/services/context.server.ts'
import {
  beginDraft,
  changeEditionDraft,
  discardDraft,
  readEditionDraft,
  takeText,
} from '#app/services/edition-drafts.server.ts'
import { publishEdition } from '#app/services/editions.server.ts'
import { type DraftForm, draftCommand, EditionForm } from './edition-form.server.ts'
import { parseForm } from './form.server.ts'
import { problemOf, readInput } from './new-letter-form.server.ts'
import { refused, reply, statusOf, type Typed } from './reply.server.ts'

/** Does what a form of the next edition's page asks for. */
export async function changeEdition(ctx: Context, letter: number, request: Request) {
  const form = await parseForm(request, EditionForm)
  const page = `/letters/${letter}/source/edition`
  switch (form.do) {
    case 'begin':
      return reply(await beginDraft(ctx, letter), page)
    case 'text':
      return takeWholeText(ctx, letter, form, page)
    case 'publish': {
      const published = await publishEdition(ctx, letter, form.version)
      if (!published.ok) return refused(published, { do: form.do })
      return reply(published, `/letters/${letter}?published=${published.value.number}`)
    }
    case 'discard':
      return reply(await discardDraft(ctx, letter, form.version), `/letters/${letter}/source`, {
        typed: { do: form.do },
      })
    default:
      return changeDraft(ctx, letter, form, page)
  }
}

async function takeWholeText(
  ctx: Context,
  letter: number,
  form: Extract<EditionForm, { do: 'text' }>,
  page: string,
) {
  const input = await readInput(form)
  const { bytes, encoding } = input
  const { version, layout } = form
  const taken = await takeText(ctx, letter, { bytes, encoding, layout, version })
  if (!taken.ok) {
    return json({ text: problemOf(taken, form, input) }, { status: statusOf(taken.refusal) })
  }
  const bothGiven = input.file !== null && (form.text ?? '').trim() !== ''
  return reply(taken, bothGiven ? `${page}?taken=file` : page)
}

async function changeDraft(ctx: Context, letter: number, form: DraftForm, page: string) {
  const offset = form.do === 'split' ? await splitOffset(ctx, letter, form) : accept(0)
  if (!offset.ok) return refused(offset, typedIn(form))
  const { version } = form
  const command = draftCommand(form, offset.value)
  const changed = await changeEditionDraft(ctx, letter, { version, command })
  if (!changed.ok) return refused(changed, typedIn(form))
  return reply(changed, page + placeOf(form, changed.value.draft))
}

/** The place that was chosen, or where the words begin in the block as it reads now. */
async function splitOffset(
  ctx: Context,
  letter: number,
  { block, words, offset = 0 }: Extract<DraftForm, { do: 'split' }>,
): Promise<Result<number>> {
  if (words.trim() === '') return accept(offset)
  const read = await readEditionDraft(ctx, letter)
  if (!read.ok) return read
  const found = offsetOfWords(read.value.draft?.blocks[block]?.text ?? '', words)
  return found === null ? refuse('cut/bad-place') : accept(found)
}

/** Where on the page the work goes on: at the same block, or at what has taken its place. */
function placeOf(form: DraftForm, { blocks }: EditionDraft): string {
  switch (form.do) {
    case 'note':
      return form.next === 'publish' ? '?publish' : '#finish'
    case 'weigh':
      return `#removed-${form.unit}`
    case 'weigh-all':
      return ''
    case 'put-back':
      return anchor(blocks.findIndex(({ from }) => from.includes(form.unit)))
    case 'insert':
      return anchor(form.block + 1)
    case 'move':
      return open(form.to === 'up' ? form.block - 1 : form.block + 1)
    case 'split':
    case 'merge':
      return open(form.block)
    default:
      return anchor(form.block)
  }
}

function anchor(index: number): string {
  return `#block-${index + 1}`
}

function open(index: number): string {
  return `?block=${index + 1}${anchor(index)}`
}

function typedIn(form: DraftForm): Typed {
  const entries = Object.entries(form).map(([name, value]) => [name, `${value ?? ''}`] as const)
  return Object.fromEntries(entries.filter(([name]) => name !== 'version'))
}
