import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { partId, partLink } from '#app/components/source/active-part.ts'
import { PartSide } from '#app/components/source/part-row.tsx'
import type { OpenPart } from '#app/components/source/use-open-part.ts'
import { ChangeBadge } from './change-badge.tsx'
import { ChangeText } from './change-text.tsx'
import { blockPart, type EditionBlock } from './edition-view.ts'
import { MadeOf } from './made-of.tsx'
import { WeighForm } from './weigh-form.tsx'

interface BlockRowProps {
  readonly block: EditionBlock
  readonly index: number
  readonly version: number
  readonly lang: string
  readonly onOpen: OpenPart
}

function Row({ block, index, version, lang, onOpen }: BlockRowProps) {
  const { t } = useTranslation('editions')
  const { t: tSource } = useTranslation('source')
  const part = blockPart(index)
  const { number } = part
  const { change, madeOf } = block
  return (
    <li id={partId(part)} className="source-part" data-quiet={change === null || undefined}>
      <span className="source-number">{number}</span>
      <div className="source-text">
        {change === null ? (
          <p className="edition-same letter-text" lang={lang} data-kind={block.kind}>
            {block.text}
          </p>
        ) : (
          <div>
            <ChangeText
              kind={change}
              before={madeOf.map(({ text }) => text).join(' ')}
              after={block.text}
              lang={lang}
            />
          </div>
        )}
        {change !== null && (
          <div className="edition-marks">
            <ChangeBadge kind={change} />
            <WeighForm
              version={version}
              of={{ block: index }}
              label={t('weigh.block', { number })}
              significance={block.significance}
              choices={block.choices}
            />
          </div>
        )}
      </div>
      <PartSide
        label={tSource(`kind.${block.kind}`)}
        kept={block.translate ? null : tSource('block.kept')}
      >
        <MadeOf units={madeOf} number={number} change={change} />
        <a href={partLink(part)} onClick={onOpen}>
          {t('block.open')} <span className="visually-hidden">{number}</span>
        </a>
      </PartSide>
    </li>
  )
}

/** A block of the next edition, quiet where it reads as before. Opening one draws no other again. */
export const BlockRow = memo(Row)
