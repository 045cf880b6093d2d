import type { Dictionary } from '#app/domain/spelling/dictionary.ts'

/** So many words of a dictionary are asked for; those that only stand in compounds are none. */
const asked = 500

/** Whether Hunspell opens a dictionary and knows words of it. */
export async function isWorking({ aff, dic }: Dictionary): Promise<boolean> {
  // Fetched here, because only the command line needs it.
  const { loadModule } = await import('hunspell-asm')
  const hunspell = await loadModule()
  const encoder = new TextEncoder()
  const rules = hunspell.mountBuffer(encoder.encode(aff), 'tried.aff')
  const words = hunspell.mountBuffer(encoder.encode(dic), 'tried.dic')
  const tried = hunspell.create(rules, words)
  try {
    return sampleOf(dic).some((word) => tried.spell(word))
  } finally {
    tried.dispose()
  }
}

function sampleOf(dic: string): string[] {
  const lines = dic.split('\n').slice(1)
  const step = Math.max(1, Math.floor(lines.length / asked))
  return lines
    .filter((_, index) => index % step === 0)
    .map((line) => /^[^/\s]+/u.exec(line)?.[0] ?? '')
    .filter((word) => word !== '')
}
