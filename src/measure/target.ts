export interface Target {
  readonly host: string
  readonly port: number
}

/** `HOST:PORT`, `[IPv6]:PORT`; a text that is neither comes back as what is wrong with it. */
export function parseTarget(text: string): Target | string {
  const [, six, name, digits] = /^(?:\[([^\]]*:[^\]]*)\]|([^:/[\]\s]+)):(\d{1,5})$/.exec(text) ?? []
  const host = six ?? name
  if (host === undefined) return whyNot(text)
  const port = Number(digits)
  return port >= 1 && port <= 65_535 ? { host, port } : `there is no port ${digits}; ports are 1 to 65535`
}

function whyNot(text: string): string {
  if (text === '') return 'HOST:PORT is empty; write it as in db.example:5432 or [::1]:443'
  const [, scheme, rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/]*)/i.exec(text) ?? []
  if (scheme !== undefined) return `${text} is a URL; write ${/:\d+$/.test(rest) ? rest : `${rest}:443, host and port`}`
  if (/^[\da-f:.]*:[\da-f:.]*:[\da-f:.]*(?:%.*)?$/i.test(text)) return `${text} is an IPv6 address without brackets; write it as in [2001:db8::1]:443`
  if (!text.includes(':')) return `${text} has no port; write ${text}:443, with the port of a server that waits for the client to speak first`
  return `${text} is no HOST:PORT, such as db.example:5432 or [::1]:443`
}
