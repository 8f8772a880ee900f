/** What the tests use of the Data Package library, which brings no types. */
declare module 'datapackage' {
  export function validate(descriptor: object): Promise<{ valid: boolean; errors: Error[] }>;
  export class Package {
    static load(descriptor: object, options: { basePath: string }): Promise<Package>;
    resources: { read(options: { keyed: true }): Promise<Record<string, unknown>[]> }[];
  }
}
