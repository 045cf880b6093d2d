import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { Time } from '#app/components/time.tsx'
import type { DetailedAsk } from '#app/domain/parity/sheet.ts'
import type { ParityPlace, ParityProblem } from './parity-view.ts'

interface DetailAskProps {
  readonly place: ParityPlace
  readonly ask: DetailedAsk
  readonly number: number
  readonly problem: ParityProblem | undefined
}

/** One ask: its words in the source, the whole paragraph of the translation, and the tick. */
export function DetailAsk({ place, ask, number, problem }: DetailAskProps) {
  const { t } = useTranslation('parity')
  const { words, target, unit } = ask
  const mine = problem?.typed?.['ask'] === String(ask.id) ? problem : null
  return (
    <li id={`ask-${number}`} className="parity-item">
      <div className="parity-texts">
        <blockquote className="letter-text" lang={place.from}>
          {words}
        </blockquote>
        {target === '' ? (
          <p className="soft">{t('detail.noTarget')}</p>
        ) : (
          <p className="letter-text" lang={place.locale}>
            {target}
          </p>
        )}
      </div>
      <div className="cluster">
        <TickState ask={ask} />
        {unit !== null && (
          <Link to={`${place.desk}?unit=${unit}#unit-${unit}`}>
            {t('detail.desk', { number: unit })}
          </Link>
        )}
        {place.mayAnswer && <TickForm locale={place.locale} ask={ask} number={number} />}
      </div>
      {mine && <RefusalNotice refusal={mine.refusal} details={mine.details} />}
    </li>
  )
}

function TickState({ ask: { state, tick } }: Pick<DetailAskProps, 'ask'>) {
  const { t } = useTranslation('parity')
  if (state === 'lost') return <span className="parity-open">{t('detail.lost')}</span>
  if (!tick) return <span className="parity-open">{t('detail.open')}</span>
  return (
    <span className="parity-done">
      <Icon name="check" />
      <span>
        {t('detail.ticked', { name: tick.by })} <Time at={tick.at} />
      </span>
    </span>
  )
}

function TickForm({
  locale,
  ask: { id, state, digest, isOwn },
  number,
}: Pick<DetailAskProps, 'ask' | 'number'> & Pick<ParityPlace, 'locale'>) {
  const { t } = useTranslation('parity')
  if (state !== 'open' && state !== 'present') return null
  if (isOwn && state === 'open') return <span className="soft">{t('detail.own')}</span>
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="ask" value={id} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="digest" value={digest} />
      {state === 'open' ? (
        <Button name="do" value="tick" aria-label={t('detail.tickName', { number })}>
          {t('detail.tick')}
        </Button>
      ) : (
        <Button name="do" value="untick" variant="quiet">
          {t('detail.untick')}
        </Button>
      )}
    </Form>
  )
}
