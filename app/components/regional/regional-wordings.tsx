import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useStateName } from '#app/components/ministries/state-name.tsx'
import type { Told } from '#app/components/use-refusal.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { ShownOverride } from '#app/domain/variants/shown-override.ts'
import { readerOf, type Variant } from '#app/domain/variants/variant.ts'
import { languageName } from '#app/i18n/names.ts'
import { RegionalWording } from './regional-wording.tsx'

/** What whoever looks at a wording may do with it. */
export interface RegionalSeat {
  readonly mayWrite: boolean
  readonly mayReview: boolean
  readonly mayReopen: boolean
  /** Whether they may change what a standing sign-off releases. */
  readonly mayBreakSignOff: boolean
}

export interface RegionalPlace {
  /** What the regions inherit. */
  readonly base: string
  readonly locale: Locale
  readonly seat: RegionalSeat
  /** What was refused at this unit, with what was typed. */
  readonly refused: Told | null
  /** The variant whose editor stands open. */
  readonly open: Variant | null
  /** The form of the page, around the fields of a variant. */
  readonly form: (variant: Variant, fields: ReactNode) => ReactNode
  /** What the page has to say of a variant's text. */
  readonly notes?: (variant: Variant) => ReactNode
}

interface RegionalWordingsProps extends RegionalPlace {
  readonly texts: readonly ShownOverride[]
}

/** How a unit reads in the regions of its language: one quiet line, and an editor for each on demand. */
export function RegionalWordings({ texts, ...place }: RegionalWordingsProps) {
  const { t, i18n } = useTranslation('regional')
  const nameOf = useStateName()
  if (texts.length === 0) return null
  const inherited = texts.filter(({ text }) => text === '').map(({ variant }) => variant)
  const shown = texts.filter(({ text }) => text !== '' || place.seat.mayWrite)
  return (
    <div className="regional">
      {inherited.length > 0 && (
        <p className="regional-inherited" suppressHydrationWarning>
          {t('variant.inherited', {
            variants: inherited.join(', '),
            language: languageName(place.locale, i18n.language),
          })}
        </p>
      )}
      {shown.map((text) => (
        <RegionalWording
          key={text.variant}
          text={text}
          name={t('variant.name', {
            variant: text.variant,
            region: nameOf(readerOf(text.variant)),
          })}
          {...place}
        />
      ))}
    </div>
  )
}
