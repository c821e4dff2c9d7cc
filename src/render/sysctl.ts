import { PARAMETERS } from '../kernel/parameters.ts'
import type { Model } from '../model/model.ts'
import { settingsOf } from '../model/settings.ts'
import { commentsOf } from './comments.ts'

/**
 * A sysctl.conf fragment that every loader reads alike: `#` comments that say what it is from, what it guards
 * against and the arithmetic, then the values, always in the same order. Lines end in LF. The same model gives the
 * same bytes.
 *
 * @param from the model's file name, as it stands in the comments
 */
export function renderSysctl(model: Model, from: string): string {
  const comments = commentsOf(model, from).map((line) => `# ${line}`.trimEnd())
  const values = settingsOf(model).map(({ parameter, value }) => `${PARAMETERS[parameter].key} = ${value}`)
  return [...comments, '', ...values, ''].join('\n')
}
