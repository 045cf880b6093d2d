import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { KeptFile } from '#app/components/letters/kept-file.tsx'
import type { TextProblem } from '#app/components/letters/new-letter.ts'
import { WholeText } from '#app/components/letters/whole-text.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { refusalKey } from '#app/i18n/refusal-key.ts'

interface NewTextFormProps {
  /** Of the draft; 0 where there is none. */
  readonly version: number
  readonly lang: string
  readonly problem: TextProblem | undefined
}

/** Takes a new text of the whole letter, to be laid against the last edition. */
export function NewTextForm({ version, lang, problem }: NewTextFormProps) {
  const { t } = useTranslation('editions')
  const { t: tRefusal } = useTranslation('refusals')
  const refusal = problem?.refusal ?? undefined
  const wrong = refusal && tRefusal(refusalKey(refusal.refusal), { ...refusal.details })
  return (
    // A full load: whatever is refused comes back in the page itself.
    <Form
      method="post"
      action="?"
      encType="multipart/form-data"
      reloadDocument
      className="new-letter stack"
    >
      <input type="hidden" name="version" value={version} />
      {refusal && <RefusalNotice {...refusal} />}
      <p>{t('newText.hint')}</p>
      <KeptFile problem={problem} lang={lang} />
      <WholeText typed={problem?.typed} lang={lang} error={wrong} />
      <div>
        <Button variant={version === 0 ? 'primary' : 'secondary'} name="do" value="text">
          {t('newText.button')}
        </Button>
      </div>
    </Form>
  )
}
