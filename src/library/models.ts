/** What a lint needs only where there is a model. */
export { loadModel } from '../node/load-model.ts'
export { readModel } from '../model/read.ts'
export { outputsOf } from './outputs.ts'
