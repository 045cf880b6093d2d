import { closeInstallation, openContext } from '#app/boot.server.ts'
import { operator } from '#app/domain/actor.ts'
import type { Refusal } from '#app/domain/result.ts'
import { refusalKey } from '#app/i18n/refusal-key.ts'
import { speak } from '#app/i18n/strings.server.ts'
import { type Terminal, UsageError } from './command.server.ts'
import { commands } from './registry.server.ts'

/** The exit code: 0 done, 1 refused with one line on standard error, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

/** Runs `demarche` with the words after its name, for whoever works at the machine. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = 'help', ...args] = words
  if (['help', '--help', '-h'].includes(name)) {
    terminal.out(help())
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    terminal.err(`There is no command called ${name}. "help" lists them all.`)
    return 2
  }
  try {
    const outcome = await command.run(args, terminal, () => openContext(operator))
    if (!outcome.ok) terminal.err(messageOf(outcome))
    return outcome.ok ? 0 : 1
  } catch (error) {
    return failed(error, command.usage, terminal)
  } finally {
    await closeInstallation()
  }
}

function failed(error: unknown, usage: string, terminal: Terminal): ExitCode {
  if (error instanceof UsageError) {
    terminal.err(`${error.message}\nUsage: demarche ${usage}`)
    return 2
  }
  const expected = error instanceof Error && (error.name === 'StartError' || 'code' in error)
  if (!expected) throw error
  terminal.err(error.message)
  return 1
}

function messageOf({ refusal, details }: Refusal): string {
  const t = speak('en').getFixedT('en', 'refusals')
  return t(refusalKey(refusal), { ...details })
}

function help(): string {
  const lines = Object.values(commands).map(
    ({ usage, summary }) => `  ${usage}\n      ${summary}\n`,
  )
  return `Usage: demarche COMMAND\n\n${lines.join('')}`
}
