// A user's eslint.config.ts. Compiled and run by ../package.test.ts in a project of its own.
import { defineConfig } from 'eslint/config'
import keepalint, { type KeepalintLanguageOptions } from 'keepalint/eslint'

const languageOptions: KeepalintLanguageOptions = { middleboxes: ['aws-nlb-tcp'], requirements: { detectWithin: '2m' }, loader: 'systemd' }

// @ts-expect-error -- no such middlebox
export const wrong: KeepalintLanguageOptions = { middleboxes: ['aws-nlb-tpc'] }

export default defineConfig([
  ...keepalint.configs.strict,
  keepalint.configs.recommended,
  { files: ['**/sysctl.d/?*'], extends: [keepalint.configs.strict], languageOptions },
  { plugins: { keepalint }, extends: ['keepalint/recommended'], rules: { 'keepalint/zero-time': 'off' } },
])
