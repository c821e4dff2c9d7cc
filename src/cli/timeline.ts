import { storiesOf } from '../draw/story.ts'
import { NARROWEST } from '../draw/text.ts'
import { painter } from '../report/paint.ts'
import { timelineJson, timelineSvg, timelineText } from '../report/timeline.ts'
import { visible } from '../report/visible.ts'
import { wantsColor } from './color.ts'
import { valuesOf, type ValuesOptions } from './values-of.ts'
import { EXIT, type ExitCode, type World } from './world.ts'

export interface TimelineOptions extends ValuesOptions {
  readonly format: 'text' | 'svg' | 'json'
  readonly ascii: boolean
  /** Columns; null: as the terminal has. */
  readonly width: number | null
  readonly color: boolean | undefined
}

/** Draws what the values of one file do on the wire, with those of the files that are loaded with it. */
export async function timeline(given: string, options: TimelineOptions, world: World): Promise<ExitCode> {
  const found = await valuesOf(given, options, world)
  if ('problems' in found) {
    for (const { path: where, message } of found.problems) world.stderr.write(`keepalint: ${visible(where)}: ${message}\n`)
    return EXIT.wrong
  }
  const { about, setting } = found
  const stories = storiesOf(setting)
  world.stdout.write(printed())
  return EXIT.clean

  function printed(): string {
    if (options.format === 'json') return timelineJson(stories, setting, about)
    if (options.format === 'svg') return timelineSvg(stories, setting, about)
    return timelineText(stories, setting, about, { width: options.width ?? widthOf(world), ascii: options.ascii, paint: painter(wantsColor(options.color, world)) })
  }
}

/** A wider line is hard to follow. */
const WIDEST = 120

function widthOf({ stdout: { isTTY, columns } }: World): number {
  return isTTY === true && columns !== undefined ? Math.max(NARROWEST, Math.min(WIDEST, columns)) : 80
}
