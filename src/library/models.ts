/** What a lint needs only where there is a model. */
export { loadModel } from '../node/load-model.ts'
export { outputsOf } from './outputs.ts'
