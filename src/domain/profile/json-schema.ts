import { PROFILE_SCHEMA, type Schema } from "./schema";

/**
 * The schema of a profile file as editors and other programs take it: JSON Schema 2020-12. What a key is
 * not named for is forbidden, as `readProfile` refuses it.
 *
 * @returns the text of `profile.schema.json`, which stands beside this file
 * @example JSON.parse(jsonSchemaText()).properties.tolerance.type // "array"
 */
export function jsonSchemaText(): string {
  const { $schema, title, ...schema } = PROFILE_SCHEMA;
  return `${JSON.stringify({ $schema, title, ...strict(schema) }, null, 2)}\n`;
}

function strict(schema: Schema): Record<string, unknown> {
  const { properties, additionalProperties, items, format, ...rest } = schema;
  return {
    ...rest,
    ...(format && { format }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, strict(inner)])),
      additionalProperties: additionalProperties ? strict(additionalProperties) : false,
    }),
    ...(items && { items: strict(items) }),
  };
}
