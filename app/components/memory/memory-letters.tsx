import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { LocaleName } from '#app/components/locale-name.tsx'
import type { MemoryLetter } from '#app/domain/memory/memory-view.ts'
import { useFormat } from '#app/i18n/format.ts'

interface MemoryLettersProps {
  readonly letters: readonly MemoryLetter[]
  /** All pairs that this person reads. */
  readonly count: number
}

/** Which letters the memory comes from, how much of each language, and who reads it. */
export function MemoryLetters({ letters, count }: MemoryLettersProps) {
  const { t } = useTranslation('memory')
  return (
    <section className="stack" aria-label={t('letters.title')}>
      <h2>{t('letters.title')}</h2>
      <p className="soft">{t('letters.count', { count })}</p>
      <ul className="memory-letters">
        {letters.map((letter) => (
          <li key={letter.letter} className="stack">
            <h3 lang={letter.from}>{letter.title}</h3>
            <Counts letter={letter} />
            <Release letter={letter} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Counts({ letter }: { readonly letter: MemoryLetter }) {
  const { t } = useTranslation('memory')
  return (
    <ul className="memory-counts">
      {letter.translations.map(({ to, count }) => (
        <li key={to}>
          <Link to={`/memory?letter=${letter.letter}&from=${letter.from}&to=${to}`}>
            <LocaleName locale={letter.from} /> <span aria-hidden>{'→'}</span>{' '}
            <LocaleName locale={to} />
          </Link>{' '}
          {t('letters.pairs', { count })}
        </li>
      ))}
    </ul>
  )
}

function Release({ letter }: { readonly letter: MemoryLetter }) {
  const { t } = useTranslation('memory')
  const { time } = useFormat()
  const { released, mayRelease, embargoOn } = letter
  return (
    <>
      <p>{t(released ? 'release.open' : 'release.closed')}</p>
      {mayRelease && (
        <details>
          <summary>{t(released ? 'release.takeBack' : 'release.release')}</summary>
          <form method="post" className="stack">
            <input type="hidden" name="letter" value={letter.letter} />
            <p>{t(released ? 'release.takeBackMeans' : 'release.means')}</p>
            {!released && embargoOn !== null && (
              <p>
                <strong suppressHydrationWarning>
                  {t('release.embargo', { date: time(embargoOn) })}
                </strong>
              </p>
            )}
            <p>
              <Button
                variant={released ? 'secondary' : 'danger'}
                name="do"
                value={released ? 'take-back' : 'release'}
              >
                {t(released ? 'release.takeBack' : 'release.release')}
              </Button>
            </p>
          </form>
        </details>
      )}
    </>
  )
}
