import fc from 'fast-check'
import { expect } from 'vitest'
import { changeDocuments, readDocuments } from '#app/services/document-settings.server.ts'
import { changeLetter } from '#app/services/letters.server.ts'
import { changeSignatories, readSignatories } from '#app/services/signatories.server.ts'
import { listUnits } from '#db/queries/units.ts'
import { command } from './command.ts'
import { openTargets } from './model-edition.ts'
import { loadNow, restart } from './real.ts'
import { place } from './stage.ts'
import { word } from './target-commands.ts'

const { letter } = place

/** The coordinator changes what the letter asks of its people, and what stands in for what is not signed. */
export const policies = command(
  'policy',
  fc.record({
    asksForTwo: fc.boolean(),
    correctAndApprove: fc.boolean(),
    fallback: fc.constantFrom('hold', 'last-signed', 'source'),
  }),
  async (model, { people: { cora } }, { asksForTwo, correctAndApprove, fallback }) => {
    const details = { brief: '', embargoOn: null, correctAndApprove, secondSignature: asksForTwo }
    expect(await changeLetter(cora, letter, details)).toMatchObject({ ok: true })
    const read = await readDocuments(cora, letter)
    if (!read.ok) throw new Error(read.refusal)
    const { settings, stamp } = read.value
    const own = { state: 'pl', locale: 'pl', attachOriginal: null, profile: null } as const
    const wanted = { ...settings, overrides: [{ ...own, fallback }] }
    const given = { settings: wanted, logo: 'keep', seen: stamp } as const
    expect(await changeDocuments(cora, letter, given)).toMatchObject({ ok: true })
    Object.assign(model, { asksForTwo, correctAndApprove, fallback })
  },
)

/** Somebody joins, perhaps with words beside the name that are to be translated. */
export const joins = command(
  'join',
  fc.constantFrom(null, 'Director', 'Founder', 'Poet'),
  async (model, { people: { cora } }, descriptor) => {
    const table = await readSignatories(cora, letter)
    if (!table.ok) throw new Error(table.refusal)
    const values = { group: null, kind: 'person', acronym: null, country: null } as const
    const added = { ...values, name: `Ada ${word(model)}`, descriptor }
    const given = { command: { kind: 'add', values: [added] }, anyway: true } as const
    const { version } = table.value
    expect(await changeSignatories(cora, letter, { ...given, version })).toMatchObject({ ok: true })
    const isKnown = model.units.some(
      (unit) => unit.kind === 'descriptor' && unit.text === descriptor,
    )
    if (descriptor === null || isKnown) return
    const { edition } = await loadNow(cora)
    const id = (await listUnits(cora.db, edition.id)).at(-1)?.id ?? 0
    model.units.push({ id, kind: 'descriptor', text: descriptor, translate: true })
    model.editions.at(-1)?.push(id)
    openTargets(model)
  },
)

export const restarts = command('restart', fc.constant(null), (_, real) => restart(real))
