import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import { Notice } from '#app/components/notice.tsx'
import { useDesk, useTyping } from './desk-context.ts'
import { useAllBroughtBack, useBroughtBack } from './use-shelf.ts'

/** Says at a pair what this browser brought back for it, or asks which of two texts goes on. */
export function BroughtBackNotice({
  unit,
  lang,
}: {
  readonly unit: number
  readonly lang: string
}) {
  const { t } = useTranslation('connection')
  const { shelf } = useDesk()
  const back = useBroughtBack(unit)
  const typing = useTyping(unit)
  if (!back) return null
  if (back.inBox) {
    return (
      typing && (
        <p className="desk-brought-back" role="status">
          <Icon name="returned" />
          {t('back.line')}
        </p>
      )
    )
  }
  return (
    <Notice tone="warning" title={t('back.other')}>
      <p>{t('back.otherExplain')}</p>
      <p className="letter-text" lang={lang}>
        {back.record.text}
      </p>
      <div className="cluster">
        <Button type="button" onClick={() => void shelf.choose(unit, true)}>
          {t('back.use')}
        </Button>
        <Button type="button" variant="quiet" onClick={() => void shelf.choose(unit, false)}>
          {t('back.discard')}
        </Button>
      </div>
    </Notice>
  )
}

/** Leads to the other pairs for which something came back. */
export function BroughtBackElsewhere({ active }: { readonly active: number | null }) {
  const { t } = useTranslation('connection')
  const { path, activate } = useDesk()
  const others = useAllBroughtBack().filter((unit) => unit !== active)
  if (others.length === 0) return null
  return (
    <Notice tone="info">
      <p className="cluster">
        <span>{t('back.summary')}</span>
        {others.map((unit) => (
          <a
            key={unit}
            href={`${path}?unit=${unit}#unit-${unit}`}
            onClick={(event) => {
              event.preventDefault()
              activate(unit)
            }}
          >
            {t('back.paragraph', { number: unit })}
          </a>
        ))}
      </p>
    </Notice>
  )
}
