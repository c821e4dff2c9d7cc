/** The text of src/model/validate.generated.js. */
export function generate(): string
