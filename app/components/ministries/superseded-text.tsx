import { useTranslation } from 'react-i18next'
import { LocaleName } from '#app/components/locale-name.tsx'
import type { Locale } from '#app/domain/locale.ts'
import { HeldOldNote } from './held-old.tsx'
import type { HeldOld } from './ministry-view.ts'

interface SupersededTextProps {
  readonly held: HeldOld & { readonly locale: Locale }
}

/** What of a text that went out is no longer the letter, in one of its languages. */
export function SupersededText({ held }: SupersededTextProps) {
  const { t } = useTranslation('sending')
  return (
    <section className="stack" aria-labelledby={`held-${held.locale}`}>
      <h2 id={`held-${held.locale}`}>
        {t('held.heading')} <LocaleName locale={held.locale} />
      </h2>
      <HeldOldNote held={held} />
    </section>
  )
}
