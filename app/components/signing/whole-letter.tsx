import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '#app/domain/locale.ts'
import { FinishedLetter } from './finished-letter.tsx'
import type { SigningSignatory, SigningUnit } from './signing-view.ts'

interface WholeLetterProps {
  readonly letter: number
  readonly from: Locale
  readonly to: Locale
  readonly units: readonly SigningUnit[]
  readonly signatories: readonly SigningSignatory[]
  readonly draft: string | null
  /** Whether this person may answer to what changed instead of reading all of it. */
  readonly asks: boolean
  readonly showSources: boolean
}

/** The letter to read through before it is signed. */
export function WholeLetter({ asks, ...letter }: WholeLetterProps) {
  const { t } = useTranslation('signing')
  return (
    <>
      {asks && (
        <p>
          <Link to="?">{t('renewal.delta')}</Link>
        </p>
      )}
      <SourcesToggle shown={letter.showSources} asks={asks} />
      <FinishedLetter {...letter} />
    </>
  )
}

function SourcesToggle({ shown, asks }: { readonly shown: boolean; readonly asks: boolean }) {
  const { t } = useTranslation('signing')
  const whole = asks ? 'whole' : ''
  return (
    <p className="signing-toggle">
      <Link to={shown ? `?${whole}` : `?${whole}&source=all`} preventScrollReset>
        {t(shown ? 'sources.hide' : 'sources.show')}
      </Link>
    </p>
  )
}
