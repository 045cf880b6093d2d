import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FindingMessage } from '#app/components/finding-message.tsx'
import { Icon } from '#app/components/icon.tsx'
import type { OpenFinding } from './signing-view.ts'

interface OpenFindingsProps {
  readonly desk: string
  readonly findings: readonly OpenFinding[]
}

/** What the checks say and nobody has answered. */
export function OpenFindings({ desk, findings }: OpenFindingsProps) {
  const { t } = useTranslation('signing')
  if (findings.length === 0) return null
  return (
    <details className="signing-findings">
      <summary>{t('findings.title', { count: findings.length })}</summary>
      <ul>
        {findings.map(({ unit, variant, check, grade, details, context, fingerprint }) => (
          <li
            key={`${unit} ${variant} ${fingerprint}`}
            className="signing-finding"
            data-grade={grade}
          >
            <Icon name={grade} />
            <span>
              <strong>{t(`grade.${grade}`)}</strong>{' '}
              <Link to={`${desk}?unit=${unit}#unit-${unit}`}>
                {t('findings.unit', { number: unit })}
              </Link>
              {variant && ` ${variant}`}
              {': '}
              <FindingMessage check={check} details={details} context={context} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
