import type { ReactNode } from 'react'
import type { ShownOverride } from '#app/domain/variants/shown-override.ts'

interface RegionalFieldsProps {
  readonly text: ShownOverride
  readonly children: ReactNode
}

/** Which wording a form is about, and which version of it its reader saw. */
export function RegionalFields({ text, children }: RegionalFieldsProps) {
  return (
    <>
      <input type="hidden" name="variant" value={text.variant} />
      <input type="hidden" name="version" value={text.version} />
      {children}
    </>
  )
}
