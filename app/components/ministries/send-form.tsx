import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field, TextField } from '#app/components/field.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { Time } from '#app/components/time.tsx'
import { type Told, useRefusalOf } from '#app/components/use-refusal.ts'
import { type FileLocale, versionExtensions } from '#app/domain/addressees/ministry-version.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import type { VersionPart } from '#app/domain/sendings/fingerprint.ts'
import { channels } from '#app/domain/sendings/sending.ts'
import { useMovedParts } from './moved-parts.ts'
import { useVersionName } from './version-name.ts'

/** A file that can have been sent. */
export interface SendableFile {
  readonly state: StateCode
  readonly locale: FileLocale
  readonly release: string
  readonly sentOn: string | null
  readonly moved: readonly VersionPart[]
  /** Names the file as the page shows it. */
  readonly stamp: string
}

interface SendFormProps {
  readonly files: readonly SendableFile[]
  readonly today: string
  /** The versions that are chosen already: `be-nl`. */
  readonly chosen: readonly string[]
  readonly told: Told | undefined
}

/** Which versions were sent, when and how: one form for one of them and for all. */
export function SendForm({ files, today, chosen, told }: SendFormProps) {
  const { t } = useTranslation('sending')
  const { errorOf } = useRefusalOf(told)
  const begin = { sentOn: today, channel: 'e-mail', reference: '', note: '', ...told?.typed }
  return (
    <Form method="post" className="sending stack">
      {told && told.refusal !== 'sending/day-invalid' && <RefusalNotice {...told} />}
      <fieldset>
        <legend>{t('mark.versions')}</legend>
        <div className="sending-choices">
          {files.map((file) => (
            <FileChoice
              key={`${file.state}-${file.locale}-${file.stamp}`}
              file={file}
              isChosen={chosen.includes(`${file.state}-${file.locale}`)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('mark.how')}</legend>
        <TextField
          label={t('mark.sentOn')}
          error={errorOf('sending/day-invalid')}
          type="date"
          name="sentOn"
          max={today}
          required
          defaultValue={begin.sentOn}
        />
        {told?.refusal === 'sending/under-embargo' && (
          <label className="choice">
            <input type="checkbox" name="despiteEmbargo" />
            {t('mark.despite')}
          </label>
        )}
        <Field label={t('mark.channel')}>
          {(control) => (
            <select {...control} name="channel" defaultValue={begin.channel}>
              {channels.map((channel) => (
                <option key={channel} value={channel}>
                  {t(`channel.${channel}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          label={t('mark.reference')}
          hint={t('mark.referenceHint')}
          name="reference"
          maxLength={500}
          defaultValue={begin.reference}
        />
        <Field label={t('mark.note')} hint={t('mark.noteHint')}>
          {(control) => (
            <textarea
              {...control}
              name="note"
              rows={3}
              maxLength={2000}
              defaultValue={begin.note}
            />
          )}
        </Field>
      </fieldset>
      <FormatChoice chosen={(told?.typed?.['formats'] ?? 'pdf').split(' ')} />
      <div className="stack">
        <p className="field-hint">{t('mark.wait')}</p>
        <div>
          <Button variant="primary">{t('mark.button')}</Button>
        </div>
      </div>
    </Form>
  )
}

interface FileChoiceProps {
  readonly file: SendableFile
  readonly isChosen: boolean
}

function FileChoice({ file, isChosen }: FileChoiceProps) {
  const { t } = useTranslation('sending')
  const name = useVersionName()(file)
  const parts = useMovedParts()(file.moved)
  return (
    <label className="choice">
      <input
        type="checkbox"
        name="versions"
        value={`${file.state}-${file.locale} ${file.stamp}`}
        defaultChecked={isChosen}
      />
      <span>
        <span suppressHydrationWarning>{name}</span>
        {file.sentOn && (
          <span className="field-hint">
            {t('mark.sentBefore')} <Time at={file.sentOn} />
          </span>
        )}
        {file.moved.length > 0 && <span className="field-hint">{t('row.moved', { parts })}</span>}
        {file.release === 'fallback' && <span className="field-hint">{t('fallback')}</span>}
        {file.release === 'last-signed' && (
          <span className="field-hint">{t('lastSignedStandsIn')}</span>
        )}
      </span>
    </label>
  )
}

function FormatChoice({ chosen }: { readonly chosen: readonly string[] }) {
  const { t } = useTranslation('sending')
  return (
    <fieldset>
      <legend>{t('mark.formats')}</legend>
      <div className="cluster">
        {versionExtensions.map((extension) => (
          <label key={extension} className="choice">
            <input
              type="checkbox"
              name="formats"
              value={extension}
              defaultChecked={chosen.includes(extension)}
            />
            {extension.toUpperCase()}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
