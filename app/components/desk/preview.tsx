import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '#app/components/field.tsx'
import { useStateName } from '#app/components/ministries/state-name.tsx'
import type { PreviewVersion } from '#app/domain/preview.ts'
import { useDesk } from './desk-context.ts'
import { PanelWaits } from './panel-waits.tsx'
import { PreviewFrame } from './preview-frame.tsx'
import type { SidePanelProps } from './side-panels.ts'
import { useLoaded } from './use-loaded.ts'

/** The finished letter as a ministry will see it, at the active pair. */
export function Preview({ pair, pairs }: SidePanelProps) {
  const { path } = useDesk()
  const { loaded, again } = useLoaded<readonly PreviewVersion[]>(`${path}/preview/versions`)
  const [chosen, setChosen] = useState<string | null>(null)
  if (loaded.state !== 'loaded') {
    return <PanelWaits failed={loaded.state === 'failed'} onAgain={again} />
  }
  const version = loaded.value.find((one) => nameOf(one) === chosen) ?? loaded.value[0]
  if (!version) return null
  return (
    <PreviewFrame
      key={nameOf(version)}
      url={`${path}/preview?for=${nameOf(version)}`}
      current={version.current}
      pair={pair}
      pairs={pairs}
    >
      <VersionChoice versions={loaded.value} version={version} onChoose={setChosen} />
    </PreviewFrame>
  )
}

function nameOf({ state }: PreviewVersion): string {
  return state ?? 'general'
}

function VersionChoice({
  versions,
  version,
  onChoose,
}: {
  readonly versions: readonly PreviewVersion[]
  readonly version: PreviewVersion
  readonly onChoose: (name: string) => void
}): ReactNode {
  const { t } = useTranslation('preview')
  const stateName = useStateName()
  return (
    <Field label={t('version')} hint={version.current ? undefined : t('older')}>
      {(control) => (
        <select
          {...control}
          value={nameOf(version)}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {versions.map((one) => (
            <option key={nameOf(one)} value={nameOf(one)}>
              {one.state
                ? t('to', { state: stateName(one.state), ministry: one.ministry })
                : t('general')}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
