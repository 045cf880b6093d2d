import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { NextStep } from './next-steps.ts'

/** What to do next, the most urgent first. */
export function StepList({ steps }: { readonly steps: readonly NextStep[] }) {
  const { t } = useTranslation('board')
  if (steps.length === 0) return null
  return (
    <section className="board-next" aria-labelledby="next">
      <h2 id="next">{t('next.title')}</h2>
      <ul>
        {steps.map(({ kind, count, to }) => (
          <li key={kind}>
            {to === null ? (
              t(`next.${kind}`, { count })
            ) : (
              <Link to={to}>{t(`next.${kind}`, { count })}</Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
