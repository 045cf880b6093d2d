import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Time } from '#app/components/time.tsx'
import type { ValueChange } from '#app/domain/addressees/record-values.ts'
import { ChangedValues } from './changed-values.tsx'

interface ChangeHistoryProps {
  /** Newest first. */
  readonly history: readonly {
    readonly id: number
    readonly by: string
    readonly at: string
    readonly note: string
    readonly values: readonly ValueChange[]
  }[]
  readonly mayEdit: boolean
  readonly madeFrom: number
}

/** What people changed of an addressee, and the way back to each of its earlier forms. */
export function ChangeHistory({ history, mayEdit, madeFrom }: ChangeHistoryProps) {
  const { t } = useTranslation('addressees')
  return (
    <section className="change-history" aria-labelledby="history">
      <h2 id="history">{t('history.title')}</h2>
      {history.length === 0 ? (
        <p className="soft">{t('history.none')}</p>
      ) : (
        <ol>
          {history.map(({ id, by, at, note, values }, index) => (
            <li key={id}>
              <p>
                <strong>{t('history.by', { name: by })}</strong> <Time at={at} />
                {note !== '' && <span className="field-hint"> {note}</span>}
              </p>
              <ChangedValues values={values} />
              {index === 0 ? (
                <p className="soft">{t('history.current')}</p>
              ) : (
                mayEdit && <Restore change={id} madeFrom={madeFrom} />
              )}
            </li>
          ))}
          <li>
            <p>
              <strong>{t('history.shipped')}</strong>
            </p>
            {mayEdit && <Restore change={0} madeFrom={madeFrom} />}
          </li>
        </ol>
      )}
    </section>
  )
}

function Restore({ change, madeFrom }: { readonly change: number; readonly madeFrom: number }) {
  const { t } = useTranslation('addressees')
  return (
    <Form method="post" action="#history">
      <input type="hidden" name="kind" value="restore" />
      <input type="hidden" name="madeFrom" value={madeFrom} />
      <Button name="change" value={change}>
        {t('history.restore')}
      </Button>
    </Form>
  )
}
