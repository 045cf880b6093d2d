import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field, TextField } from '#app/components/field.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { type Told, useRefusalOf } from '#app/components/use-refusal.ts'
import { ConfidenceMark } from './confidence-mark.tsx'
import { formTexts, type MinistryVersion, versionKey } from './ministry-view.ts'

interface ConfirmFormProps {
  readonly version: MinistryVersion
  /** Sources that were given for other versions of this letter. */
  readonly sources: readonly string[]
  readonly told: Told | undefined
}

/** Somebody's word for how this ministry is addressed, with how they know. */
export function ConfirmForm({ version, sources, told }: ConfirmFormProps) {
  const { t } = useTranslation('ministries')
  const { errorOf } = useRefusalOf(told)
  const key = versionKey(version)
  const begin = { ...formTexts(version), source: '', ...told?.typed }
  const incomplete = errorOf('addressee/incomplete')
  return (
    <Form method="post" className="stack confirm-form" aria-label={t('confirm.title')}>
      <p className="soft">{t('confirm.lead')}</p>
      {told && !['addressee/incomplete', 'addressee/source-missing'].includes(told.refusal) && (
        <RefusalNotice {...told} />
      )}
      <input type="hidden" name="version" value={key} />
      <Proposed version={version} />
      <Field label={t('confirm.block')} hint={t('confirm.blockHint')} error={incomplete}>
        {(control) => (
          <textarea
            {...control}
            name="block"
            rows={Math.max(5, begin.block.split('\n').length)}
            lang={version.locale}
            required
            defaultValue={begin.block}
          />
        )}
      </Field>
      <TextField
        label={t('confirm.salutation')}
        error={incomplete}
        name="salutation"
        lang={version.locale}
        required
        defaultValue={begin.salutation}
      />
      <TextField
        label={t('confirm.source')}
        hint={t('confirm.sourceHint')}
        error={errorOf('addressee/source-missing')}
        name="source"
        list="sources"
        required
        maxLength={500}
        defaultValue={begin.source}
      />
      <datalist id="sources">
        {sources.map((source) => (
          <option key={source} value={source} />
        ))}
      </datalist>
      <div className="cluster">
        <Button variant="primary" name="go" value="next">
          {t('confirm.next')}
        </Button>
        <Button name="go" value="stay">
          {t('confirm.button')}
        </Button>
        <Link to={`?#${key}`} preventScrollReset>
          {t('confirm.cancel')}
        </Link>
      </div>
    </Form>
  )
}

function Proposed({ version }: { readonly version: MinistryVersion }) {
  const { t } = useTranslation('ministries')
  const { locale, proposedBlock, proposedSalutation } = version
  const lines = proposedSalutation ? [...proposedBlock, proposedSalutation] : proposedBlock
  return (
    <details open>
      <summary>{t('confirm.proposed')}</summary>
      <ul className="proposed">
        {lines.map(({ text, standing }) => (
          <li key={text}>
            <span lang={locale}>{text}</span> <ConfidenceMark standing={standing} />
          </li>
        ))}
      </ul>
    </details>
  )
}
