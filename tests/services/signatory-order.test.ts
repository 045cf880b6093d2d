import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { Locale } from '#app/domain/locale.ts'
import { downloadMinistryVersion } from '#app/services/downloads.server.ts'
import { changeSignatories, readSignatories } from '#app/services/signatories.server.ts'
import { createLetter } from '#tests/support/letter.ts'

const none = { group: null, kind: 'organisation', acronym: null, country: null } as const

test('every version prints the table as it is now, in one order', async () => {
  const { coordinator, letter } = await createLetter('pl')
  const names = ['Zebra', 'Ärzte', 'Access']
  const values = names.map((name) => ({ ...none, name, descriptor: null }))
  const change = async (command: Parameters<typeof changeSignatories>[2]['command']) => {
    const view = await readSignatories(coordinator, letter)
    const version = view.ok ? view.value.version : 0
    return changeSignatories(coordinator, letter, { command, version, anyway: false })
  }
  await change({ kind: 'add', values })
  await change({ kind: 'sort' })
  const view = await readSignatories(coordinator, letter)
  const [first] = view.ok ? view.value.rows : []
  await change({ kind: 'move', id: first?.id ?? 0, by: 'down' })

  const addressed = ['pl-pl', 'ie-en', 'mt-en'].flatMap((name) =>
    (['txt', 'html', 'odt'] as const).map((extension) => ({ name, extension })),
  )
  for (const { name, extension } of addressed) {
    const [state = '', tag] = name.split('-')
    const file = { locale: Locale.parse(tag), extension }
    const made = await downloadMinistryVersion(coordinator, letter, state, file)
    const text = made.ok ? textOf(made.value.bytes, extension) : made.refusal
    const order = names.toSorted((a, b) => text.indexOf(a) - text.indexOf(b))
    expect([name, extension, order]).toEqual([name, extension, ['Ärzte', 'Access', 'Zebra']])
  }
})

function textOf(bytes: Uint8Array, extension: string): string {
  const content = extension === 'odt' ? unzipSync(bytes)['content.xml'] : bytes
  return new TextDecoder().decode(content)
}
