/** One thing that is wrong, as ajv says it. */
export interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly propertyName?: string
}

/** Whether a value follows schemas/keepalive.schema.json; what is wrong is left in `errors`. */
declare const validate: { (value: unknown): boolean; errors?: readonly SchemaError[] | null }
export default validate
