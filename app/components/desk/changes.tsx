import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Time } from '#app/components/time.tsx'
import { WordDiff } from '#app/components/word-diff.tsx'
import type { DeskChange, DeskPair, DeskTarget } from '#app/domain/desk.ts'
import { ActForm } from './act-form.tsx'
import { useDesk } from './desk-context.ts'
import { ReturnReason } from './return-reason.tsx'

interface ChangesProps {
  readonly pair: DeskPair
  readonly target: DeskTarget
}

/** Every text the target has had, the newest first; an older one comes back as a new act. */
export function Changes({ pair, target }: ChangesProps) {
  const { t } = useTranslation(['desk', 'history'])
  const { path } = useDesk()
  const { changes } = target
  if (changes.length === 0) return null
  const entries = changes.map((change, index) => ({
    change,
    before: changes[index - 1]?.text ?? '',
  }))
  return (
    <details>
      <summary>{t('desk:history.title', { count: changes.length })}</summary>
      <ol className="desk-changes" reversed>
        {entries.toReversed().map(({ change, before }) => (
          <li key={change.version}>
            <Change change={change} before={before} />
            <Restore pair={pair} target={target} text={change.text} />
          </li>
        ))}
      </ol>
      <p>
        <Link to={`${path}/history?unit=${pair.number}`}>{t('history:toUnit')}</Link>
      </p>
    </details>
  )
}

function Change({ change, before }: { readonly change: DeskChange; readonly before: string }) {
  const { t } = useTranslation(['desk', 'memory'])
  const { locale } = useDesk()
  return (
    <>
      <p className="desk-byline">
        <strong>{t(`command.${change.command}`)}</strong> {change.by ?? t('system')}{' '}
        <Time at={change.at} />
      </p>
      {change.matchScore !== null && (
        <p className="soft">{t('memory:matches.used', { score: change.matchScore })}</p>
      )}
      {change.category && (
        <p className="desk-remark-body">
          <ReturnReason {...change} category={change.category} />
        </p>
      )}
      {change.text !== before && <WordDiff before={before} after={change.text} lang={locale} />}
    </>
  )
}

function Restore({ pair, target, text }: ChangesProps & { readonly text: string }) {
  const { t } = useTranslation('desk')
  const { seat } = useDesk()
  const may = seat.mayWrite || seat.mayReview
  const settled = target.state === 'reviewed' || target.state === 'final'
  if (!may || settled || text === target.text || text.trim() === '') return null
  return (
    <ActForm pair={pair} version={target.version} kind="restore">
      <input type="hidden" name="text" value={text} />
      <Button variant="quiet">{t('history.restore')}</Button>
    </ActForm>
  )
}
