import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'

interface CommandFormProps {
  readonly version: number
  /** What it is about, by its index in the cut. */
  readonly of?: { readonly block: number } | { readonly row: number } | { readonly group: number }
  readonly className?: string
  readonly children: ReactNode
}

/** One correction of the cut: the button named `do` says which. */
export function CommandForm({ version, of, className = 'cluster', children }: CommandFormProps) {
  return (
    <Form method="post" preventScrollReset className={className}>
      <input type="hidden" name="version" value={version} />
      {Object.entries(of ?? {}).map(([name, index]) => (
        <input key={name} type="hidden" name={name} value={index} />
      ))}
      {children}
    </Form>
  )
}
