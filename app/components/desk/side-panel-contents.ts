import type { ComponentType } from 'react'
import { Concordance } from './concordance.tsx'
import { Find } from './find.tsx'
import { Preview } from './preview.tsx'
import type { SidePanelName, SidePanelProps } from './side-panels.ts'

/** What each panel shows. */
export const sidePanelContents: Readonly<Record<SidePanelName, ComponentType<SidePanelProps>>> = {
  concordance: Concordance,
  preview: Preview,
  find: Find,
}
