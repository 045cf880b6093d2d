import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { CommandForm } from '#app/components/source/command-form.tsx'
import { blockPart, type EditionBlock } from './edition-view.ts'

interface BlockActsProps {
  readonly version: number
  readonly index: number
  readonly blocks: readonly EditionBlock[]
}

/** What is done to a block with one press: moved, joined with the next, taken out. */
export function BlockActs({ version, index, blocks }: BlockActsProps) {
  const { t } = useTranslation('editions')
  const { t: tSource } = useTranslation('source')
  const form = { version, of: { block: index }, part: blockPart(index) }
  const isFree = (at: number) => blocks[at]?.fixed === false
  return (
    <div className="cluster">
      <CommandForm {...form}>
        <input type="hidden" name="do" value="move" />
        <Button name="to" value="up" disabled={!isFree(index - 1)}>
          {t('block.up')}
        </Button>
        <Button name="to" value="down" disabled={!isFree(index + 1)}>
          {t('block.down')}
        </Button>
      </CommandForm>
      <CommandForm {...form}>
        {isFree(index + 1) && (
          <Button name="do" value="merge">
            {tSource('block.merge', { number: blockPart(index + 1).number })}
          </Button>
        )}
        <Button variant="danger" name="do" value="remove">
          {t('block.remove')}
        </Button>
      </CommandForm>
    </div>
  )
}
