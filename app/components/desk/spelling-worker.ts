import { loadModule } from 'hunspell-asm/dist/cjs/index.js'
import { type SpellingEngine, spellingEngine } from './spelling-engine.ts'
import type { SpellingAnswer, SpellingRequest } from './spelling-messages.ts'

/** How long a slow machine may take to make the program ready. */
const timeout = 60_000

let engine: SpellingEngine | null = null

self.addEventListener('message', ({ data }: MessageEvent<SpellingRequest>) => {
  void answerTo(data).then(
    (answer) => self.postMessage(answer),
    () => self.postMessage({ kind: 'failed' } satisfies SpellingAnswer),
  )
})

async function answerTo(request: SpellingRequest): Promise<SpellingAnswer> {
  if (request.kind === 'open') {
    engine = await open(request.aff, request.dic)
    return { kind: 'opened' }
  }
  if (!engine) return { kind: 'failed' }
  const { id } = request
  return request.kind === 'check'
    ? { kind: 'checked', id, words: engine.misspelt(request.spelled) }
    : { kind: 'suggested', id, words: engine.suggestions(request.word) }
}

async function open(aff: string, dic: string): Promise<SpellingEngine> {
  const [hunspell, rules, words] = await Promise.all([
    loadModule({ timeout }),
    fetchBytes(aff),
    fetchBytes(dic),
  ])
  const dictionary = hunspell.create(
    hunspell.mountBuffer(rules, 'language.aff'),
    hunspell.mountBuffer(words, 'language.dic'),
  )
  return spellingEngine(dictionary)
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  // What somebody types is sent first.
  const answer = await fetch(url, { priority: 'low', redirect: 'error' })
  if (!answer.ok) throw new Error(`${answer.status} at ${url}`)
  return new Uint8Array(await answer.arrayBuffer())
}
