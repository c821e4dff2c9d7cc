import type { ESLint, Linter } from 'eslint'

/** ESLint's shapes by way of `eslint` itself: the package that they come from is not one that a user has installed. */
export type Plugin = ESLint.Plugin
export type Config = Linter.Config
export type Language = NonNullable<Plugin['languages']>[string]
export type EslintRule = NonNullable<Plugin['rules']>[string]
export type File = Parameters<Language['parse']>[0]
export type SourceCode = ReturnType<Language['createSourceCode']>
export type Location = ReturnType<SourceCode['getLoc']>
export type TraversalStep = ReturnType<SourceCode['traverse']> extends Iterable<infer Step> ? Step : never
export type DisableDirectives = ReturnType<NonNullable<SourceCode['getDisableDirectives']>>
