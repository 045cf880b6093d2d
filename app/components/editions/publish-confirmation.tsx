import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import type { RefusedChange } from '#app/components/source/typed.ts'
import { significances } from '#app/domain/editions/unit-change.ts'
import type { NextEditionDraft } from './edition-view.ts'
import { EffectLists } from './effect-lists.tsx'
import { EffectNumbers } from './effect-numbers.tsx'

interface PublishConfirmationProps {
  readonly letter: number
  readonly draft: NextEditionDraft
  readonly number: number
  readonly refused: RefusedChange | undefined
}

/** Asks before an edition is published, with everything that it does. */
export function PublishConfirmation({ letter, draft, number, refused }: PublishConfirmationProps) {
  const { t } = useTranslation('editions')
  const { version, note, count, effects } = draft
  const weights = significances.filter((one) => effects.significances[one] > 0)
  return (
    <section className="edition-confirm stack" aria-labelledby="confirm-title">
      <h2 id="confirm-title">{t('publish.title', { number })}</h2>
      {refused && <RefusalNotice refusal={refused.refusal} details={refused.details} />}
      <EffectNumbers count={count} effects={effects} />
      <ul>
        {weights.map((one) => (
          <li key={one}>
            {t('publish.weight', {
              weight: t(`significance.${one}`),
              count: effects.significances[one],
              meaning: t(`meaning.${one}`),
            })}
          </li>
        ))}
      </ul>
      <EffectLists letter={letter} effects={effects} />
      <div>
        <h3>{t('finish.note')}</h3>
        <p className="edition-note">{note === '' ? t('publish.noNote') : note}</p>
      </div>
      <Notice tone="warning">
        <p>{t('publish.final')}</p>
      </Notice>
      <Form method="post" action="?publish" className="cluster">
        <input type="hidden" name="version" value={version} />
        <Button variant="primary" name="do" value="publish">
          {t('publish.button', { number })}
        </Button>
        <ButtonLink to="?#finish">{t('publish.back')}</ButtonLink>
      </Form>
    </section>
  )
}
