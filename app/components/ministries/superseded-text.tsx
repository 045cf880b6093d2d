import { useTranslation } from 'react-i18next'
import { LocaleName } from '#app/components/locale-name.tsx'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import type { Locale } from '#app/domain/locale.ts'
import { CorrigendumFiles } from './corrigendum-files.tsx'
import { HeldOldNote } from './held-old.tsx'
import type { Corrigendum, HeldOld } from './ministry-view.ts'

interface SupersededTextProps {
  readonly letter: number
  readonly state: StateCode
  readonly text: {
    readonly locale: Locale
    readonly held: HeldOld | null
    readonly corrigendum: Corrigendum | null
  }
}

/** What of a text that went out is no longer the letter, and what corrects it, in one of its languages. */
export function SupersededText({ letter, state, text }: SupersededTextProps) {
  const { t } = useTranslation('sending')
  const { locale, held, corrigendum } = text
  const version = { state, locale }
  return (
    <section className="stack" aria-labelledby={`held-${locale}`}>
      <h2 id={`held-${locale}`}>
        {t('held.heading')} <LocaleName locale={locale} />
      </h2>
      {held && <HeldOldNote held={held} />}
      {corrigendum && (
        <CorrigendumFiles letter={letter} version={version} corrigendum={corrigendum} />
      )}
    </section>
  )
}
