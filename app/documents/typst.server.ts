import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { legible } from './legible.server.ts'
import { fontFiles, fontFolder, printableWith } from './letter-font.server.ts'

interface Typesetter {
  readonly compiler: NodeCompiler
  readonly printable: (text: string) => string
}

let loaded: Typesetter | null = null

/** Fonts and compiler take some 150 ms to load: once, and not before the first document. */
function typesetter(): Typesetter {
  loaded ??= loadTypesetter()
  return loaded
}

function loadTypesetter(): Typesetter {
  const fonts = fontFiles()
  // Fonts given here come before the machine's own, so that every machine makes the same bytes.
  const compiler = NodeCompiler.create({
    workspace: fontFolder(),
    fontArgs: [{ fontBlobs: fonts }],
  })
  return { compiler, printable: printableWith(fonts) }
}

/** Text as our fonts can print it. */
export function printableText(text: string): string {
  return typesetter().printable(legible(text))
}

/** Sets a page by a template that never changes, with its text as data: A4, PDF/UA-1. */
export function compilePdf(given: {
  readonly template: string
  readonly inputs: Readonly<Record<string, string>>
  readonly at: Date
  /** Names in the compiler's own memory, no files. */
  readonly files?: ReadonlyMap<string, Uint8Array>
}): Uint8Array {
  const { compiler } = typesetter()
  const { template, inputs, at, files = new Map<string, Uint8Array>() } = given
  try {
    for (const [path, bytes] of files) compiler.mapShadow(path, Buffer.from(bytes))
    return compiler.pdf(
      { mainFileContent: template, inputs },
      { pdfStandard: 'ua-1', creationTimestamp: Math.floor(at.getTime() / 1000) },
    )
  } finally {
    compiler.resetShadow()
    // The cache is the whole process's and only grows: 620 MB after 1,000 letters, 180 MB without.
    compiler.evictCache(0)
  }
}
