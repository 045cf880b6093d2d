import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { WordDiff } from '#app/components/word-diff.tsx'
import { type Asked, askedFields } from '#app/domain/find/asked.ts'
import type { Change } from '#app/domain/find/plan.ts'
import { FindLink } from './find-link.tsx'
import type { FindPlace } from './find-place.ts'

interface ChangeListProps extends FindPlace {
  readonly asked: Asked
  readonly changes: readonly Change[]
  readonly edition: number
  readonly busy?: boolean
}

/**
 * Every change that replacing would make, to be chosen one by one; within a form, which also says what is
 * looked for: it is found again in the versions that were seen.
 */
export function ChangeList({ asked, changes, edition, busy = false, ...place }: ChangeListProps) {
  const { t } = useTranslation('find')
  if (changes.length === 0) return null
  return (
    <>
      {Object.entries(askedFields(asked)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="kind" value="replace" />
      <input type="hidden" name="edition" value={edition} />
      <p className="field-hint">{t('changes.explain')}</p>
      <ul className="find-list">
        {changes.map((change) => (
          <li key={`${change.unit} ${change.version}`}>
            <ChangeChoice change={change} />
            <FindLink unit={change.unit} {...place}>
              {t('hit.target', { number: change.unit })}
            </FindLink>
            <WordDiff before={change.before} after={change.after} lang={place.locale} />
          </li>
        ))}
      </ul>
      {changes.some(({ skipped }) => skipped === null) && (
        <div className="find-submit">
          <Button variant="primary" aria-disabled={busy || undefined}>
            {t('changes.submit')}
          </Button>
        </div>
      )}
    </>
  )
}

/** What cannot be changed says why, and cannot be chosen. */
function ChangeChoice({ change }: { readonly change: Change }) {
  const { t } = useTranslation('find')
  const { unit, version, skipped, confirmed } = change
  if (skipped !== null) {
    return <p className="find-skipped">{t(`outcome.${skipped}`)}</p>
  }
  return (
    <>
      <label className="find-choice">
        <input type="checkbox" name="change" value={`${unit} ${version}`} defaultChecked />
        {t('changes.choose', { number: unit })}
      </label>
      {confirmed && <p className="field-hint">{t('changes.confirmed')}</p>}
    </>
  )
}
