import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { RejectFields } from '#app/components/desk/reject-fields.tsx'
import { languageName } from '#app/i18n/names.ts'
import { RegionalFields } from './regional-fields.tsx'
import type { RegionalWordingProps } from './regional-wording.tsx'

/** What can be done with a region's own wording, besides writing it anew. */
export function RegionalActs(props: RegionalWordingProps) {
  const { text, seat } = props
  const reviewed = text.state === 'reviewed' || text.state === 'final'
  const mayChange = text.state !== 'final' || seat.mayBreakSignOff
  const judged = seat.mayReview && (reviewed || text.state === 'translated')
  return (
    <div className="regional-acts">
      {seat.mayReview && text.state === 'translated' && <Approve {...props} />}
      {judged && <Return {...props} />}
      {mayChange && <Undo {...props} reopens={reviewed && seat.mayReopen} />}
    </div>
  )
}

function Approve({ text, form }: RegionalWordingProps) {
  const { t } = useTranslation('regional')
  if (text.own) return <p className="field-hint">{t('variant.own')}</p>
  return form(
    text.variant,
    <RegionalFields text={text}>
      <Button variant="primary" name="command" value="approve">
        {t('variant.approve')}
      </Button>
    </RegionalFields>,
  )
}

function Return({ text, form, refused }: RegionalWordingProps) {
  const { t } = useTranslation(['regional', 'desk'])
  return (
    <details open={refused?.typed?.['command'] === 'reject'}>
      <summary>{t('regional:variant.return')}</summary>
      {form(
        text.variant,
        <RegionalFields text={text}>
          <RejectFields comment={refused?.typed?.['comment'] ?? ''} />
          <Button variant="danger" name="command" value="reject">
            {t('desk:review.returnSubmit')}
          </Button>
        </RegionalFields>,
      )}
    </details>
  )
}

/** To open it again, or to inherit again. */
function Undo({
  text,
  locale,
  seat,
  form,
  reopens,
}: RegionalWordingProps & { readonly reopens: boolean }) {
  const { t, i18n } = useTranslation('regional')
  if (!reopens && !seat.mayWrite) return null
  return form(
    text.variant,
    <RegionalFields text={text}>
      {text.state === 'final' && <p className="field-hint">{t('variant.breaks')}</p>}
      <div className="cluster">
        {reopens && (
          <Button variant="quiet" name="command" value="reopen">
            {t('variant.reopen')}
          </Button>
        )}
        {seat.mayWrite && (
          <Button variant="quiet" name="command" value="remove">
            <span suppressHydrationWarning>
              {t('variant.remove', { language: languageName(locale, i18n.language) })}
            </span>
          </Button>
        )}
      </div>
    </RegionalFields>,
  )
}
