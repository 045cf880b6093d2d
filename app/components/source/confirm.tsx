import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { CommandForm } from './command-form.tsx'

/** Freezes the cut as it was seen. */
export function Confirm({ version }: { version: number }) {
  const { t } = useTranslation('source')
  return (
    <CommandForm version={version}>
      <Button variant="primary" name="do" value="confirm">
        {t('confirm.button')}
      </Button>
    </CommandForm>
  )
}
