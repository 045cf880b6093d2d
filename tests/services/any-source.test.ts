import { expect, test } from 'vitest'
import { targetLocales } from '#app/domain/locale.ts'
import { confirmCut } from '#app/services/cuts.server.ts'
import { importLetter } from '#app/services/letters.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { makePackage } from '#app/services/packages.server.ts'
import { createContext } from '#tests/support/context.ts'
import { letterIn } from '#tests/support/translated-letter.ts'
import { voice } from '#tests/support/voice.ts'

test.each(['fr', 'el'] as const)(
  'a letter written in %s goes to every ministry, and English is a target like any other',
  async (source) => {
    const ctx = await createContext()
    const letter = await importLetter(ctx, {
      title: 'X',
      sourceLocale: source,
      bytes: new TextEncoder().encode(letterIn(source)),
    })
    if (!letter.ok) throw new Error(letter.refusal)
    const { id } = letter.value
    expect((await confirmCut(ctx, id)).ok).toBe(true)
    expect(await openLocales(ctx, id, [source])).toMatchObject({ ok: false })
    expect((await openLocales(ctx, id, targetLocales(source))).ok).toBe(true)
    const made = await makePackage(ctx, id, { voice, draft: true, formats: ['txt'] })
    const files = made.ok ? made.value.manifest.files : []
    const ministries = files.filter(({ addressee }) => addressee !== null)
    expect(ministries).toHaveLength(34)
    const ready = ministries.filter(({ release }) => release !== 'draft').map(({ file }) => file)
    const own = source === 'fr' ? ['be-fr', 'fr-fr', 'lu-fr'] : ['cy-el', 'el-el']
    const names = [`eu-${source}`, ...own].map((name) => `ministries/${name}.txt`)
    expect(ready.sort()).toEqual(names.sort())
    expect(ministries.map(({ file }) => file)).toContain('ministries/ie-en-DRAFT.txt')
  },
)
