/** How the programs that run containers name the cgroup of one; the last group is what the container is called. */
const ENGINES: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)cri-containerd[-:]([0-9a-f]{64})/, 'containerd'],
  [/(?:^|\/)crio-([0-9a-f]{64})/, 'cri-o'],
  [/(?:^|\/)libpod-([0-9a-f]{64})/, 'podman'],
  [/(?:^|\/)docker[-/]([0-9a-f]{64})/, 'docker'],
  [/(?:^|\/)kubepods[^\n]*\/([0-9a-f]{64})(?:$|\/)/, 'pod'],
  [/(?:^|\/)lxc(?:\.payload[./]|\/)([^/\n]+)/, 'lxc'],
  [/(?:^|\/)systemd-nspawn@([^/\n]+)\.service/, 'nspawn'],
  [/(?:^|\/)machine-([^/\n]+)\.scope/, 'machine'],
]

/** So many digits of an id are shown by those programs themselves. */
const SHORT_ID = 12

/** The container that a process is in, by its /proc/PID/cgroup: `docker 3f4e5d6c7b8a`, `lxc web`. Null: in none that is known. */
export function containerIn(cgroup: string): string | null {
  for (const line of cgroup.split('\n')) {
    const path = line.split(':').slice(2).join(':')
    for (const [pattern, engine] of ENGINES) {
      const id = pattern.exec(path)?.[1]
      if (id !== undefined) return `${engine} ${/^[0-9a-f]{64}$/.test(id) ? id.slice(0, SHORT_ID) : id}`
    }
  }
  return null
}
