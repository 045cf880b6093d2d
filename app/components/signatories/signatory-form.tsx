import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field, TextField } from '#app/components/field.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { useRefusalOf } from '#app/components/use-refusal.ts'
import { signatoryKinds } from '#app/domain/signatory.ts'
import { AlikeList } from './alike-list.tsx'
import { GroupField } from './group-field.tsx'
import type { Fields, SignatoriesAnswer, TableView } from './signatories-view.ts'

interface SignatoryFormProps {
  readonly view: TableView
  /** The signatory that is changed; `null` for a new one. */
  readonly id: number | null
  readonly fields: Fields
  /** Why it was not saved just now. */
  readonly answer: SignatoriesAnswer | undefined
}

const shortFields = ['acronym', 'country'] as const

/** Adds a signatory, or changes one. */
export function SignatoryForm({ view, id, fields, answer }: SignatoryFormProps) {
  const { t } = useTranslation('signatories')
  const { errorOf } = useRefusalOf(answer?.problem)
  const nameless = errorOf('signatory/name-missing')
  const isAlike = answer?.problem.refusal === 'signatory/alike'
  const shown = answer?.typed?.fields ?? fields
  return (
    <div className="stack">
      {answer && !nameless && <RefusalNotice {...answer.problem} />}
      {answer && <AlikeList alike={answer.alike} />}
      <Form method="post" className="stack" key={view.version}>
        <input type="hidden" name="version" value={view.version} />
        {id !== null && <input type="hidden" name="id" value={id} />}
        {shown.consentedEdition !== undefined && (
          <input type="hidden" name="consentedEdition" value={shown.consentedEdition} />
        )}
        <div className="signatory-fields">
          <TextField
            label={t('form.name')}
            error={nameless}
            name="name"
            maxLength={1000}
            lang={view.locale}
            defaultValue={shown.name}
          />
          {shortFields.map((name) => (
            <TextField
              key={name}
              label={t(`form.${name}`)}
              name={name}
              maxLength={1000}
              lang={view.locale}
              defaultValue={shown[name] ?? ''}
            />
          ))}
          <TextField
            label={t('form.descriptor')}
            hint={t('form.descriptorHint')}
            name="descriptor"
            maxLength={1000}
            lang={view.locale}
            defaultValue={shown.descriptor ?? ''}
          />
          <GroupField view={view} label={t('form.group')} chosen={shown.group} />
          <Field label={t('form.kind')}>
            {(control) => (
              <select name="kind" defaultValue={shown.kind} {...control}>
                {signatoryKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`kind.${kind}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        {isAlike && <input type="hidden" name="anyway" value="yes" />}
        <div className="cluster">
          <Button variant="primary" name="do" value={id === null ? 'add' : 'change'}>
            {isAlike ? t('alike.anyway') : t(id === null ? 'form.addButton' : 'form.save')}
          </Button>
          {id !== null && (
            <>
              <Button variant="quiet" name="do" value="remove">
                {t('form.remove')}
              </Button>
              <Link to="?" preventScrollReset>
                {t('form.cancel')}
              </Link>
            </>
          )}
        </div>
      </Form>
    </div>
  )
}
