import { z } from 'zod'
import { Locale } from '#app/domain/locale.ts'
import letter from './open-letter-2021-12-03.txt?raw'

const Drafts = z.object({
  locale: Locale,
  provenance: z.literal('machine-draft'),
  units: z.record(z.string(), z.string()),
})

const drafts = import.meta.glob('./translations/*.json', { eager: true, import: 'default' })

/**
 * The published open letter of 3 December 2021 and machine-made drafts of its translations, as a text
 * to try things on. Each draft maps a source text to its target.
 */
export const sample = {
  title: 'Open letter: the EU should sanction NSO Group',
  sourceLocale: 'en',
  letter,
  brief: [
    'To the foreign ministers of the member states and the High Representative: **formal, diplomatic**.',
    '',
    '- Allegations stay allegations, exactly as strong as in the source.',
    '- Names of organisations and products stay as they are.',
    '- References to Council Decision (CFSP) 2020/1999 take the citation form of your language.',
  ].join('\n'),
  drafts: z.array(Drafts).parse(Object.values(drafts)),
} as const
