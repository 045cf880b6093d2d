import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import { Time } from '#app/components/time.tsx'
import { consentForm } from './consent-form.tsx'
import type { Row, TableView } from './signatories-view.ts'

interface ConsentCellProps {
  readonly row: Row
  readonly view: TableView
  readonly mayChange: boolean
}

/** Which edition a signatory has consented to, and the act where that is not what the letter means now. */
export function ConsentCell({ row, view, mayChange }: ConsentCellProps) {
  const { t } = useTranslation('signatories')
  const { id, name, consent } = row
  const isOpen = view.toAsk.includes(id)
  return (
    <td className="consent">
      <span>{t('consent.given', { number: consent.edition })}</span>
      {consent.on && <Time at={consent.on} />}
      {consent.how !== '' && <span className="soft">{consent.how}</span>}
      {isOpen && (
        <strong className="consent-open">
          <Icon name="warning" />
          {t('consent.open')}
        </strong>
      )}
      {isOpen && mayChange && (
        <span className="cluster">
          <label className="choice">
            <input
              type="checkbox"
              form={consentForm}
              name="id"
              value={id}
              defaultChecked={view.chosen.includes(id)}
              aria-label={t('consent.choose', { name })}
            />
          </label>
          <Button
            variant="quiet"
            form={consentForm}
            name="only"
            value={id}
            aria-label={t('consent.giveOne', { name, number: view.edition })}
          >
            {t('consent.give')}
          </Button>
        </span>
      )}
    </td>
  )
}
