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

/** Seconds in words, by the two largest units: 60000 is `16 h 40 min`. */
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

/** Seconds as they are printed: whole, or with one digit, rounded up. */
export function rounded(seconds: number): number {
  return Math.ceil(seconds * 10 - 1e-9) / 10
}

const SECONDS_PER_WORD: Readonly<Record<string, number>> = {
  ms: 0.001, msec: 0.001, msecs: 0.001, millisecond: 0.001, milliseconds: 0.001,
  s: 1, sec: 1, secs: 1, second: 1, seconds: 1,
  m: 60, min: 60, mins: 60, minute: 60, minutes: 60,
  h: 3600, hr: 3600, hrs: 3600, hour: 3600, hours: 3600,
  d: 86_400, day: 86_400, days: 86_400,
  w: 604_800, week: 604_800, weeks: 604_800,
}

/** Seconds in one of what people write behind a number: `min`, `Hours`, `ms`. Undefined for any other word. */
export function secondsPer(word: string): number | undefined {
  const lower = word.toLowerCase()
  return Object.hasOwn(SECONDS_PER_WORD, lower) ? SECONDS_PER_WORD[lower] : undefined
}
