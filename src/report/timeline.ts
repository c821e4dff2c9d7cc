import { storiesSvg } from '../draw/svg.ts'
import type { Setting, Story } from '../draw/story.ts'
import { storiesText, type TextOptions } from '../draw/text.ts'
import { wrapped } from '../draw/wrap.ts'
import { PARAMETERS, TRIO } from '../kernel/parameters.ts'
import { visible } from './visible.ts'

/** Of what a timeline is. */
export interface About {
  /** The file, as it was named. */
  readonly source: string
  /** Path and line of each value, or `planned`; null: the kernel default. */
  readonly origins: Readonly<Record<'time' | 'intvl' | 'probes' | 'retries2', string | null>>
  /** What else has to be said of the values. */
  readonly notes: readonly string[]
}

const SHOWN = [...TRIO, 'retries2'] as const

function known({ trio, retries2 }: Setting): { readonly id: (typeof SHOWN)[number]; readonly value: number }[] {
  return SHOWN.flatMap((id) => {
    const value = id === 'retries2' ? retries2 : trio[id]
    return value === null ? [] : [{ id, value }]
  })
}

const SO_KEEPALIVE = 'These values act only on sockets with SO_KEEPALIVE.'

/** For a terminal: the values and where they are from, the stories, what the signs mean. */
export function timelineText(stories: readonly Story[], setting: Setting, { source, origins, notes }: About, options: TextOptions): string {
  const values = known(setting).map(({ id, value }) => {
    const { name, unit } = PARAMETERS[id]
    return `  ${name.padEnd(20)}  ${`${value}${unit === 's' ? ' s' : ''}`.padEnd(8)}  ${origins[id] ?? 'kernel default'}`.trimEnd()
  })
  const said = [...notes, SO_KEEPALIVE].flatMap((note) => wrapped(note, options.width))
  return `${[options.paint('bold', visible(source)), ...values, ...said, '', ...storiesText(stories.map(harmless), options)].join('\n')}\n`
}

/** As a picture. */
export function timelineSvg(stories: readonly Story[], setting: Setting, { origins, notes }: About): string {
  const { time, intvl, probes } = setting.trio
  const allDefault = Object.values(origins).every((origin) => origin === null)
  const values = known(setting).map(({ id, value }) => `${PARAMETERS[id].name} ${value}${PARAMETERS[id].unit === 's' ? ' s' : ''}${origins[id] === null && !allDefault ? ' (default)' : ''}`)
  return storiesSvg(stories.map(harmless), { heading: `TCP keepalive ${time} / ${intvl} / ${probes}`, details: [`${values.join(', ')}${allDefault ? ': the kernel defaults' : ''}`, ...notes] })
}

export function timelineJson(stories: readonly Story[], { trio, retries2, intent }: Setting, { source, origins, notes }: About): string {
  const { middleboxes, detectWithin, surviveOutage, surviveLostProbes } = intent
  const boxes = middleboxes.map(({ name, idleTimeout, countsKeepalive }) => ({ name, idleTimeout, countsKeepalive }))
  return `${JSON.stringify({ schemaVersion: 1, kind: 'timeline', source, values: { ...trio, retries2 }, origins, notes, middleboxes: boxes, requirements: { detectWithin, surviveOutage, surviveLostProbes }, stories }, null, 2)}\n`
}

/** The name of a box is free text of a file: it must not steer the terminal. */
function harmless(story: Story): Story {
  return {
    ...story,
    events: story.events.map((event) => ({ ...event, label: visible(event.label) })),
    lanes: story.lanes.map((lane) => ({ ...lane, name: visible(lane.name), caption: visible(lane.caption) })),
  }
}
