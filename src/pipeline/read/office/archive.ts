/**
 * The entries of a ZIP archive (DOCX, ODT, EPUB), unpacked by `yauzl` against limits as they stream, so that a small
 * file that unpacks to gigabytes is refused within bounded memory, whatever sizes it claims.
 */
import yauzl from 'yauzl';

/** Bytes of all entries, pictures included, and of those that are parsed. */
const mostUnpacked = 100_000_000;
const mostParsed = 4_000_000;
const mostEntries = 5000;

const parsed = /\.(?:xml|rels|opf|xhtml|html?)$|^mimetype$/iu;

/** The archive passes a limit; `megabytes` says which. */
export class ArchiveTooLarge extends Error {
  readonly megabytes: number;
  constructor(bytes: number) {
    super('The archive is too large.');
    this.megabytes = bytes / 1e6;
  }
}

/**
 * @returns the entries that are parsed (XML, HTML), by name; the others are unpacked once and thrown away. Rejects with
 *   `ArchiveTooLarge` beyond 100 MB in all, 4 MB of XML or 5,000 entries, and for a damaged archive
 */
export function entriesOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) return reject(error);
      const found = new Map<string, Uint8Array>();
      const sizes = { all: 0, parsed: 0, entries: 0 };
      const beyond = () =>
        sizes.parsed > mostParsed
          ? mostParsed
          : sizes.all > mostUnpacked || sizes.entries > mostEntries
            ? mostUnpacked
            : null;
      const fits = (): boolean => {
        const limit = beyond();
        if (limit === null) return true;
        zip.close();
        reject(new ArchiveTooLarge(limit));
        return false;
      };
      zip.on('error', reject);
      zip.on('end', () => resolve(found));
      zip.on('entry', (entry: yauzl.Entry) => {
        sizes.entries++;
        const keep = parsed.test(entry.fileName);
        if (sizes.all + entry.uncompressedSize > mostUnpacked) sizes.all = mostUnpacked + 1;
        if (keep && sizes.parsed + entry.uncompressedSize > mostParsed) sizes.parsed = mostParsed + 1;
        if (!fits()) return;
        if (entry.fileName.endsWith('/')) return zip.readEntry();
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => {
            sizes.all += chunk.length;
            if (keep) sizes.parsed += chunk.length;
            if (!fits()) stream.destroy();
            else if (keep) chunks.push(chunk);
          });
          stream.on('error', reject);
          stream.on('end', () => {
            if (keep) found.set(entry.fileName, Buffer.concat(chunks));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}

/** What a ZIP archive says that it is, where its first entry says so, as EPUB and OpenDocument demand; else ''. */
export function declaredType(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(30, 130)).toString('latin1');
  return head.startsWith('mimetype') ? (/^mimetype([a-z.+/-]+)/u.exec(head)?.[1] ?? '') : '';
}
