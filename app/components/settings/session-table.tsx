import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Time } from '#app/components/time.tsx'

interface SessionTableProps {
  readonly sessions: readonly {
    readonly label: string
    readonly createdAt: string
    readonly seenAt: string
    /** The one this page is seen in. */
    readonly here: boolean
  }[]
}

export function SessionTable({ sessions }: SessionTableProps) {
  const { t } = useTranslation('account')
  return (
    <div className="stack">
      <h2>{t('settings.sessions')}</h2>
      <p>{t('settings.sessionsLead')}</p>
      <DataTable label={t('settings.sessions')}>
        <thead>
          <tr>
            <th scope="col">{t('settings.began')}</th>
            <th scope="col">{t('settings.seen')}</th>
            <th scope="col">{t('settings.act')}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.label}>
              <th scope="row">
                <Time at={session.createdAt} />
              </th>
              <td>
                <Time at={session.seenAt} />
              </td>
              <td>{session.here ? t('settings.here') : <EndButton session={session.label} />}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  )
}

function EndButton({ session }: { session: string }) {
  const { t } = useTranslation('account')
  return (
    <Form method="post">
      <input type="hidden" name="kind" value="session" />
      <input type="hidden" name="session" value={session} />
      <Button variant="quiet">{t('settings.end')}</Button>
    </Form>
  )
}
