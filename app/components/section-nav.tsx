import { NavLink } from '@remix-run/react'

interface SectionLink {
  readonly to: string
  readonly label: string
  /** Whether pages below it are marked as it. */
  readonly isWhole?: boolean
}

interface SectionNavProps {
  readonly label: string
  readonly links: readonly SectionLink[]
}

/** The pages of one letter or one translation, the present one marked. */
export function SectionNav({ label, links }: SectionNavProps) {
  return (
    <nav className="section-nav" aria-label={label}>
      <ul>
        {links.map((link) => (
          <li key={link.to}>
            <NavLink to={link.to} end={!link.isWhole}>
              {link.label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
