import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import { SidePanelButtons } from './side-panel-buttons.tsx'
import { sidePanelContents } from './side-panel-contents.ts'
import type { SidePanelProps, SidePanels } from './side-panels.ts'

interface SidePanelFrameProps extends Omit<SidePanelProps, 'marked'> {
  readonly panels: SidePanels
}

/** Beside the pairs where there is room, else a sheet over the foot of the page; Esc closes it. */
export function SidePanel({ panels, ...given }: SidePanelFrameProps) {
  const { t } = useTranslation('panel')
  const { shown, marked, close } = panels
  if (shown === null) return null
  const Content = sidePanelContents[shown]
  return (
    <aside
      id="side-panel"
      className="side-panel"
      aria-label={t(`name.${shown}`)}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.preventDefault()
        close()
      }}
    >
      <div className="side-panel-head">
        <SidePanelButtons panels={panels} />
        <Button type="button" variant="quiet" onClick={close}>
          <Icon name="close" />
          <span className="visually-hidden">{t('close')}</span>
        </Button>
      </div>
      <div className="side-panel-content">
        <Content key={shown} {...given} marked={marked} />
      </div>
    </aside>
  )
}
