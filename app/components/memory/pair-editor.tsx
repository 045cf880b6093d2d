import { useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { Time } from '#app/components/time.tsx'
import { type Told, useRefusalOf } from '#app/components/use-refusal.ts'
import { WordDiff } from '#app/components/word-diff.tsx'
import type { HandChange, MemoryRow } from '#app/domain/memory/memory-view.ts'
import { maxTargetLength } from '#app/domain/target.ts'

interface PairEditorProps {
  readonly row: MemoryRow
  /** What was done to it by hand, oldest first. */
  readonly changes: readonly HandChange[]
  readonly told: Told | undefined
}

/** The translation of a pair to change, and what was done to it before. */
export function PairEditor({ row, changes, told }: PairEditorProps) {
  const { t } = useTranslation('memory')
  const [search] = useSearchParams()
  const { errorOf } = useRefusalOf(told)
  const typed = told?.typed?.['pair'] === `${row.pair}` ? told.typed['text'] : undefined
  const back = new URLSearchParams(search)
  back.delete('edit')
  return (
    <>
      <form method="post" className="stack">
        <input type="hidden" name="pair" value={row.pair} />
        <input type="hidden" name="version" value={row.version} />
        <Field
          label={t('pair.target')}
          hint={t('pair.hint')}
          error={errorOf('memory/text-missing', 'target/too-long')}
        >
          {(control) => (
            <textarea
              {...control}
              name="text"
              lang={row.to}
              rows={4}
              maxLength={maxTargetLength}
              defaultValue={typed ?? row.target}
            />
          )}
        </Field>
        <p className="cluster">
          <Button variant="primary" name="do" value="edit">
            {t('pair.save')}
          </Button>
          <ButtonLink variant="quiet" to={`?${back}`} preventScrollReset>
            {t('pair.cancel')}
          </ButtonLink>
        </p>
      </form>
      {changes.length > 0 && (
        <details>
          <summary>{t('pair.changes', { count: changes.length })}</summary>
          <ol className="found-pairs">
            {changes.toReversed().map((change) => (
              <li key={change.at}>
                <p>
                  <strong>{t(`change.${change.command}`)}</strong> {change.by}{' '}
                  <Time at={change.at} />
                </p>
                {change.before !== change.after && (
                  <WordDiff before={change.before} after={change.after} lang={row.to} />
                )}
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  )
}
