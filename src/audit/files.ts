import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { LOADERS, type Loader } from '../carrier/scope.ts'
import { resolveHost } from '../library/resolve-files.ts'
import type { Problem } from '../node/problem.ts'
import { containerIn } from './container.ts'
import type { Loaded } from './drift.ts'
import { OWN } from './enter.ts'
import { namespaceOf, textOf } from './namespaces.ts'

/** What the files of a host give, under each loader. */
export interface HostFiles extends Loaded {
  readonly problems: readonly Problem[]
}

/** @param root absolute */
export function hostFiles(root: string, loader: Loader, cwd: string): HostFiles {
  const { problems, ...account } = resolveHost(root, { loader, cwd })
  const others = LOADERS.filter((other) => other !== loader).map((other) => resolveHost(root, { loader: other, cwd })).filter((other) => other.problems.length === 0)
  const booted = bootTime()
  const first = namespaceOf(1)
  return {
    account,
    others,
    problems,
    isComplete: problems.length === 0,
    isNewer: (file) => booted !== null && (statSync(path.resolve(cwd, file), { throwIfNoEntry: false })?.mtimeMs ?? 0) > booted * 1000,
    otherNamespace: first === null || first === 'forbidden' || OWN.id === null ? null : first !== OWN.id,
    container: !existsSync(SYSTEMD) && isContainer(),
  }
}

const SYSTEMD = '/run/systemd/system'

function isContainer(): boolean {
  return 'KUBERNETES_SERVICE_HOST' in process.env || MARKS.some((mark) => existsSync(mark)) || containerIn(textOf('/proc/1/cgroup')) !== null
}

/** Files that those who run containers put into them: docker, podman, systemd, Kubernetes. */
const MARKS = ['/.dockerenv', '/run/.containerenv', '/run/systemd/container', '/var/run/secrets/kubernetes.io']

/** When the kernel was started, in seconds since 1970. */
function bootTime(): number | null {
  const found = /^btime (\d+)$/m.exec(textOf('/proc/stat'))?.[1]
  return found === undefined ? null : Number(found)
}

/** The loader that a host has, and how that is known. */
export function loaderAt(root: string): { readonly loader: Loader; readonly because: string } {
  if (existsSync(path.join(root, 'etc/alpine-release'))) return { loader: 'busybox', because: 'etc/alpine-release is there' }
  if (root === '/' && existsSync(SYSTEMD)) return { loader: 'systemd', because: 'systemd runs here' }
  return { loader: 'systemd', because: 'assumed; --loader names another' }
}
