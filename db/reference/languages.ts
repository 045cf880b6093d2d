import { z } from 'zod'
import { Confidence } from '#app/domain/confidence.ts'
import { Locale } from '#app/domain/locale.ts'
import data from './languages.json' with { type: 'json' }

const Marks = z.tuple([z.string().min(1), z.string().min(1)])

const Spacing = z.object({
  beforeColon: z.string(),
  beforeSemicolon: z.string(),
  beforeQuestion: z.string(),
  beforeExclamation: z.string(),
  beforePercent: z.string(),
  insideGuillemets: z.string(),
  /** `null` where no source was found. */
  dash: z.string().nullable(),
})

const LanguageFacts = z.object({
  code: Locale,
  /** The BCP 47 tag to ask CLDR with. */
  recommendedLocale: z.string(),
  englishName: z.string(),
  endonym: z.string(),
  script: z.enum(['Latn', 'Cyrl', 'Grek']),
  euOrder: z.number().int().positive(),
  quotes: z.object({
    isg: z.object({ primary: Marks, secondary: Marks.nullable(), tertiary: Marks.nullable() }),
    isgConfidence: Confidence,
    /** What the language's own countries do, from the outside in. */
    national: z.object({ levels: z.array(Marks).min(1), confidence: Confidence }),
  }),
  spacing: z.object({
    isg: Spacing.extend({ dashSpacing: z.string().nullable() }),
    national: Spacing,
  }),
  numbers: z.object({
    isg: z.object({ group: z.string(), decimal: z.string() }),
    isgConfidence: Confidence,
    national: z.object({ group: z.string(), decimal: z.string() }),
  }),
  date: z.object({ letterForm: z.string(), letterFormConfidence: Confidence }),
  /** The marks of a point and a sub-point: `a)` and `(i)`. */
  lists: z.object({ pointMarker: z.string().min(1), subPointMarker: z.string().min(1) }),
  /** Characters of a text per character of the English one, measured. */
  lengthRatio: z.object({
    charRatioToEnglish: z.number(),
    sectionP05: z.number(),
    sectionP95: z.number(),
    confidence: Confidence,
  }),
  /** What a reader of the language looks for, in English. */
  rules: z.array(z.string()),
  rulesConfidence: Confidence,
})

export type LanguageFacts = z.infer<typeof LanguageFacts>

/** The 24 official languages in the EU's order. */
export const languages: readonly LanguageFacts[] = z.array(LanguageFacts).parse(data.languages)
