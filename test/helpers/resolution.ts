import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ParameterId } from '../../src/kernel/parameters.ts'
import { resolveFiles, resolveHost } from '../../src/library/resolve-files.ts'
import { loaderExit } from '../../src/report/resolution.ts'
import type { Account } from '../../src/sysctl/account.ts'
import type { Load, RealFiles } from './real-loaders.ts'

/** Lays files out below a root for as long as `use` needs them. */
function withFiles<Out>(files: RealFiles, use: (root: string) => Out): Out {
  const root = mkdtempSync(path.join(tmpdir(), 'keepalint-root-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      const full = path.join(root, name)
      mkdirSync(path.dirname(full), { recursive: true })
      if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(full, content)
      else if ('link' in content) symlinkSync(content.link, full)
      else mkdirSync(full, { recursive: true })
    }
    return use(root)
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** What `keepalint resolve` makes of the files that a real program is given. */
export function resolutionOf({ loader, files, args }: Load): Account {
  return withFiles(files, (cwd) => (args === null ? resolveHost(cwd, { loader, cwd }) : resolveFiles(args.map((file) => path.join(cwd, file)), { loader, cwd })))
}

/** The values that it comes to, and the exit status of the loader. */
export function outcomeOf(load: Load, ids: readonly ParameterId[]): { readonly values: readonly (number | null)[]; readonly exit: 0 | 1 } {
  const resolution = resolutionOf(load)
  return { values: ids.map((id) => resolution.scope.effective[id].value), exit: loaderExit(resolution) }
}
