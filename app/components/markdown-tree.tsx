import type { Nodes, Root } from 'mdast'
import { Fragment, type ReactNode } from 'react'

interface MarkdownTreeProps {
  readonly tree: Root
  /** What it was parsed from. */
  readonly text: string
  readonly lang?: string
}

// Deeper than anybody writes; past it the text is shown as it was typed.
const maxDepth = 20

/** Markdown that was parsed already, on the server: a page that shows it needs no parser. */
export function MarkdownTree({ tree, text, lang }: MarkdownTreeProps) {
  return (
    <div className="markdown stack" lang={lang}>
      {render(tree, text, 0)}
    </div>
  )
}

function render(node: Nodes, text: string, depth: number): ReactNode {
  if (!('children' in node) || depth > maxDepth) return leaf(node, text)
  const inside = node.children.map((child, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the place in the text is what a node is
    <Fragment key={index}>{render(child, text, depth + 1)}</Fragment>
  ))
  switch (node.type) {
    case 'paragraph':
      return <p>{inside}</p>
    case 'heading':
      return (
        <p>
          <strong>{inside}</strong>
        </p>
      )
    case 'emphasis':
      return <em>{inside}</em>
    case 'strong':
      return <strong>{inside}</strong>
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{inside}</ol> : <ul>{inside}</ul>
    case 'listItem':
      return <li>{inside}</li>
    case 'blockquote':
      return <blockquote>{inside}</blockquote>
    case 'link':
      return isSafe(node.url) ? <a href={node.url}>{inside}</a> : inside
    default:
      return inside
  }
}

/** What has nothing inside it; HTML and images stand as they were typed. */
function leaf(node: Nodes, text: string): ReactNode {
  if (node.type === 'break') return <br />
  if (node.type === 'definition') return null
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'code') return <p>{node.value}</p>
  const typed = text.slice(node.position?.start.offset, node.position?.end.offset)
  return typed
}

function isSafe(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol)
}
