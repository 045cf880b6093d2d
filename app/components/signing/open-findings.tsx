import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import type { OpenFinding } from './signing-view.ts'

interface OpenFindingsProps {
  readonly desk: string
  readonly findings: readonly OpenFinding[]
}

/** What the checks say and nobody has answered. */
export function OpenFindings({ desk, findings }: OpenFindingsProps) {
  const { t } = useTranslation(['signing', 'checks'])
  if (findings.length === 0) return null
  return (
    <details className="signing-findings">
      <summary>{t('signing:findings.title', { count: findings.length })}</summary>
      <ul>
        {findings.map(({ unit, check, grade, details, fingerprint }) => (
          <li key={`${unit} ${fingerprint}`} className="signing-finding" data-grade={grade}>
            <Icon name={grade} />
            <span>
              <strong>{t(`signing:grade.${grade}`)}</strong>{' '}
              <Link to={`${desk}?unit=${unit}#unit-${unit}`}>
                {t('signing:findings.unit', { number: unit })}
              </Link>
              {': '}
              {t(`checks:${check}.message` as 'checks:empty.message', { ...details })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
