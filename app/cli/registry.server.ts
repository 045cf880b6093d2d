import { backup, restore } from './backup.server.ts'
import { certificate } from './certificate.server.ts'
import { checkpoint } from './checkpoint.server.ts'
import type { Command } from './command.server.ts'
import { dictionaries } from './dictionaries.server.ts'
import { exportCommand } from './export.server.ts'
import { importCommand } from './import.server.ts'
import { key } from './key.server.ts'
import { letters, status } from './letters.server.ts'
import { migrate } from './migrate.server.ts'
import { packageCommand } from './package.server.ts'
import { sample } from './sample.server.ts'
import { segment } from './segment.server.ts'
import { user } from './user.server.ts'
import { verify } from './verify.server.ts'

/** Every command, in the order the help shows them. */
export const commands: Readonly<Record<string, Command>> = {
  migrate,
  sample,
  segment,
  import: importCommand,
  letters,
  status,
  export: exportCommand,
  package: packageCommand,
  certificate,
  checkpoint,
  verify,
  backup,
  restore,
  dictionaries,
  key,
  user,
}
