import path from 'node:path'
import { planned } from '../model/planned.ts'
import { settingsOf } from '../model/settings.ts'
import type { LoadedModel } from '../node/load-model.ts'
import { displayPath, realPathOf } from '../node/read.ts'
import { render } from '../render/render.ts'

/** What models render for sysctl files, by the documents' paths. */
export type Outputs = ReadonlyMap<string, { readonly model: LoadedModel; readonly text: string }>

export function outputsOf(models: readonly LoadedModel[], cwd: string): Outputs {
  const outputs = new Map<string, { model: LoadedModel; text: string }>()
  for (const model of models) {
    const withValues = planned(model.model)
    const rendered = withValues === null || settingsOf(withValues).length === 0 ? [] : model.model.outputs.filter(({ format }) => format === 'sysctl')
    for (const { path: below } of rendered) {
      const file = realPathOf(path.join(path.dirname(model.path), below))
      outputs.set(displayPath(file, cwd), { model, text: render(model.model, 'sysctl', path.basename(model.path)) })
    }
  }
  return outputs
}
