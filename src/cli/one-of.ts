import { UsageError } from './usage-error.ts'

/** @throws UsageError where the word is none of these */
export function oneOf<Word extends string>(flag: string, word: string, words: readonly Word[]): Word {
  const found = words.find((each) => each === word)
  if (found === undefined) throw new UsageError(`${flag} is one of ${words.join(', ')}; got ${word}`)
  return found
}
