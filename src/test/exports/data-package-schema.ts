/**
 * The rules of the Data Package Standard, version 2 (datapackage.org/standard), for what Concord's package uses of it:
 * package, file and table resources, Table Schema, CSV dialect.
 */
const name = { type: 'string', pattern: '^[a-z0-9._/-]+$' };
const uri = { type: 'string', format: 'uri' };

const field = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: { type: 'string', minLength: 1 },
    type: { enum: ['string', 'number', 'integer', 'boolean', 'date', 'datetime', 'year', 'object', 'array', 'any'] },
    format: { type: 'string' },
    description: { type: 'string' },
  },
};

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: { type: 'array', minItems: 1, items: field },
    primaryKey: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
    missingValues: { type: 'array', items: { type: 'string' } },
  },
};

const resource = {
  type: 'object',
  required: ['name', 'path'],
  properties: {
    name,
    // below the package: neither absolute nor through a parent folder
    path: { type: 'string', pattern: '^(?![/~]|\\w+:)(?!.*(?:^|/)\\.\\.(?:/|$)).+$' },
    type: { const: 'table' },
    format: { type: 'string', pattern: '^[a-z0-9]+$' },
    mediatype: { type: 'string', pattern: '^[\\w.+-]+/[\\w.+-]+$' },
    encoding: { type: 'string' },
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^(?:[a-z0-9]+:)?[0-9a-f]+$' },
    dialect: { type: 'object', properties: { lineTerminator: { type: 'string' }, delimiter: { type: 'string' } } },
    schema: tableSchema,
  },
  anyOf: [{ not: { required: ['type'] } }, { required: ['schema'] }],
};

export const dataPackageSchema = {
  type: 'object',
  required: ['$schema', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name,
    title: { type: 'string' },
    description: { type: 'string' },
    homepage: uri,
    version: { type: 'string', minLength: 1 },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: { name: { type: 'string', pattern: '^[\\w.-]+$' }, path: uri, title: { type: 'string' } },
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
