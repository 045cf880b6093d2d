import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { useDesk } from './desk-context.ts'
import { useScripts } from './remembered.ts'
import { type SidePanelName, type SidePanels, sidePanelNames } from './side-panels.ts'
import { useShortcut } from './use-keymap.ts'

/** Opens what stands beside the pairs; without scripts each is a page of its own. */
export function SidePanelButtons({ panels }: { readonly panels: SidePanels }) {
  return (
    <div className="side-panel-buttons">
      {sidePanelNames.map((name) => (
        <OpenPanel key={name} name={name} panels={panels} />
      ))}
    </div>
  )
}

function OpenPanel({
  name,
  panels,
}: {
  readonly name: SidePanelName
  readonly panels: SidePanels
}) {
  const { t } = useTranslation('panel')
  const { path } = useDesk()
  const keys = useShortcut(name)
  if (!useScripts()) {
    return (
      <ButtonLink to={`${path}/${name}`} reloadDocument>
        {t(`name.${name}`)}
      </ButtonLink>
    )
  }
  return (
    <Button
      type="button"
      data-opens-panel={name}
      aria-pressed={panels.shown === name}
      aria-keyshortcuts={keys}
      onClick={() => panels.toggle(name)}
    >
      {t(`name.${name}`)}
    </Button>
  )
}
