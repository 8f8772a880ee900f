/** The part of jsonld that the tests use; the package brings no types. */
declare module 'jsonld' {
  type Loader = (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: object }>;
  const jsonld: { expand(document: object, options: { documentLoader: Loader }): Promise<object[]> };
  export default jsonld;
}
