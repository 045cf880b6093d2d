/** The EU's Interinstitutional Style Guide, or what the language's own countries do. */
export const typographyProfiles = ['eu', 'national'] as const
export type TypographyProfile = (typeof typographyProfiles)[number]

/** An opening and a closing mark. */
export type QuotationMarks = readonly [string, string]

/** How a dash around an insertion stands: `a – b – c`, or `a —b— c`. */
export interface Dash {
  readonly mark: '–' | '—'
  readonly spaces: 'both' | 'outside'
}

/** A mark that a space may stand before. */
export type SpacedMark = ':' | ';' | '?' | '!' | '%'

/** How a language sets marks and spaces under one profile. A space is `''`, U+00A0 or U+202F. */
export interface Typography {
  /** From the outside in. */
  readonly quotes: readonly [QuotationMarks, ...QuotationMarks[]]
  /** The space inside the outer marks. */
  readonly insideQuotes: string
  readonly before: Readonly<Record<SpacedMark, string>>
  readonly dash: Dash
  /** Between groups of three digits. */
  readonly group: string
}

const noBreak = '\u00a0'

/** The common case, to which a language names its own: nothing before `: ; ? !`, a space before `%`. */
export function setIn(
  quotes: Typography['quotes'],
  own: {
    readonly dash?: Dash['mark']
    readonly spaces?: Dash['spaces']
    readonly group?: string
    readonly percent?: string
    readonly insideQuotes?: string
    readonly before?: Readonly<Partial<Record<SpacedMark, string>>>
  } = {},
): Typography {
  return {
    quotes,
    insideQuotes: own.insideQuotes ?? '',
    before: { ':': '', ';': '', '?': '', '!': '', '%': own.percent ?? noBreak, ...own.before },
    dash: { mark: own.dash ?? '–', spaces: own.spaces ?? 'both' },
    group: own.group ?? noBreak,
  }
}
