import { fromMarkdown } from 'mdast-util-from-markdown'
import { MarkdownTree } from './markdown-tree.tsx'

interface MarkdownProps {
  readonly text: string
  readonly lang?: string
}

/** Paragraphs, emphasis, lists and links to the web or a mailbox; all other Markdown is plain text. */
export function Markdown({ text, ...rest }: MarkdownProps) {
  return <MarkdownTree {...rest} tree={fromMarkdown(text)} text={text} />
}
