import { intentOf } from './intent.ts'
import type { Model } from './model.ts'
import { settingsOf } from './settings.ts'
import { asksForSomething, limitsOf, plan } from './plan.ts'

/**
 * A model with the values that meet its requirements, where it has requirements and sets no values itself; any other
 * as it is. Null where no values meet them.
 *
 * @param model of any origin
 */
export function planned(model: Model): Model | null {
  const intent = intentOf(model)
  const limits = limitsOf(intent)
  if (settingsOf(model).length > 0 || !asksForSomething(limits, intent)) return model
  const keepalive = plan(limits)
  return keepalive && { ...model, keepalive, planned: true }
}
