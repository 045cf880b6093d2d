import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { ChangeNotice } from '#app/components/source/change-notice.tsx'
import { CommandForm } from '#app/components/source/command-form.tsx'
import type { RefusedChange } from '#app/components/source/typed.ts'
import { ChangeBadge } from './change-badge.tsx'
import { ChangeText } from './change-text.tsx'
import type { RemovedUnit } from './edition-view.ts'
import { WeighForm } from './weigh-form.tsx'

interface RemovedRowProps {
  readonly unit: RemovedUnit
  readonly version: number
  readonly lang: string
  readonly refused: RefusedChange | undefined
}

/** A unit that the next edition does not have, where it stood. */
export function RemovedRow({ unit, version, lang, refused }: RemovedRowProps) {
  const { t } = useTranslation('editions')
  const { id, number, text, significance } = unit
  return (
    <li id={`removed-${id}`} className="source-part">
      <span className="source-number" aria-hidden="true">
        {'–'}
      </span>
      <div className="source-text">
        <ChangeNotice refused={refused} />
        <ChangeText kind="removed" before={text} after="" lang={lang} />
        <div className="edition-marks">
          <ChangeBadge kind="removed" />
          <WeighForm
            version={version}
            of={{ unit: id }}
            label={t('weigh.removed', { number })}
            significance={significance}
            choices={['update', 'meaning']}
          />
        </div>
      </div>
      <div className="source-side">
        <span className="edition-was">{t('removed.was', { number })}</span>
        <CommandForm version={version} of={{ unit: id }}>
          <Button variant="quiet" name="do" value="put-back">
            {t('removed.putBack')} <span className="visually-hidden">{number}</span>
          </Button>
        </CommandForm>
      </div>
    </li>
  )
}
