import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

// Biome lints everything. It does not know types well enough for one rule: a Knex query is a
// thenable that runs only when it is awaited.
export default defineConfig(
  globalIgnores(['**/*.js', '**/*.mjs', 'build', 'data', 'node_modules', 'tests']),
  {
    files: ['db/**/*.ts', 'app/services/**/*.ts', 'app/web/**/*.ts{,x}', 'cli.ts', 'server.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { checkThenables: true }],
    },
  },
)
