export { type BuiltModel, buildModel } from './build-model.ts'
export { problems } from './problems.ts'
