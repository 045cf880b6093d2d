import { z } from 'zod'
import { Celex } from '#app/domain/law/celex.ts'
import type { Wording } from '#app/domain/law/wording.ts'
import { Locale } from '#app/domain/locale.ts'
import data from './official-passages.json' with { type: 'json' }

const WordingRecord = z.object({
  celex: Celex,
  article: z.string().min(1),
  passage: z.string().min(1),
  locale: Locale,
  text: z.string().min(1),
  source: z.string().min(1),
})

/** The wordings that an installation begins with. */
export const shippedWordings: readonly Wording[] = z
  .array(WordingRecord)
  .parse(data.wordings)
  .map((wording) => ({ ...wording, account: null, at: null }))
