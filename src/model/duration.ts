const UNITS = { d: 86_400, h: 3600, m: 60, min: 60, s: 1, sec: 1 } as const
const DURATION = /^(?:(\d+)(d))?(?:(\d+)(h))?(?:(\d+)(m|min))?(?:(\d+)(s|sec))?$/

/** Longer than any timer of TCP, short enough for exact arithmetic. */
const LONGEST = 2 ** 31 - 1

/** A duration in whole seconds: `60`, `60s`, `5m`, `1h30m`, `2d`. Undefined for any other text. */
export function parseDuration(text: string): number | undefined {
  const groups: readonly (string | undefined)[] = DURATION.exec(text)?.slice(1) ?? []
  const parts = /^\d+$/.test(text) ? [text, 's'] : groups.filter((group) => group !== undefined)
  if (parts.length === 0) return undefined
  let seconds = 0
  for (let i = 0; i < parts.length; i += 2) seconds += Number(parts[i]) * UNITS[parts[i + 1] as keyof typeof UNITS]
  return seconds <= LONGEST ? seconds : undefined
}

/** `60000` seconds as `16 h 40 min`. */
export function formatDuration(seconds: number): string {
  const parts: string[] = []
  let rest = seconds
  for (const [unit, name] of [[86_400, 'd'], [3600, 'h'], [60, 'min'], [1, 's']] as const) {
    const count = Math.floor(rest / unit)
    if (count > 0) parts.push(`${count} ${name}`)
    rest -= count * unit
  }
  return parts.slice(0, 2).join(' ') || '0 s'
}
