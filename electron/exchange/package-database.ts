import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Database } from 'sql.js';
import { z } from 'zod';
import { buildDatabase, readDatabase, rows, textOf } from './database';
import * as shapes from './shapes';
import type { PackageCase, PackageInfo, PackagePage } from './types';

/** Largest text of one page, inflated: a page of 5,000 characters has about 150 kB. */
const MOST_TEXT = 16 * 1024 * 1024;

/** Adds case files one by one, so that the texts of all of them are never in memory at once. */
export async function packageDatabase(info: PackageInfo, cases: Iterable<PackageCase>): Promise<Uint8Array> {
  return buildDatabase((database) => {
    database.run('INSERT INTO meta VALUES (?, ?)', ['package', JSON.stringify(info)]);
    const insert = database.prepare('INSERT INTO pages VALUES (?, ?, ?, ?, ?)');
    let position = 0;
    for (const { pages, ...rest } of cases) {
      database.run('INSERT INTO cases VALUES (?, ?)', [position, JSON.stringify(rest)]);
      for (const { page, image, text } of pages) {
        insert.run([position, page.number, JSON.stringify(page), image, text === null ? null : deflateRawSync(Buffer.from(JSON.stringify(text)))]);
      }
      position += 1;
    }
    insert.free();
  });
}

/** What a package's database holds. */
export interface PackageData {
  readonly info: PackageInfo;
  readonly cases: readonly PackageCase[];
}

/** Reads a package's database; throws whatever is wrong with it. */
export async function readPackageDatabase(bytes: Uint8Array): Promise<PackageData> {
  return readDatabase(bytes, (database) => {
    const info = shapes.packageInfo.parse(JSON.parse(textOf(rows(database, "SELECT json FROM meta WHERE name = 'package'")[0]?.[0])));
    const cases = rows(database, 'SELECT position, json FROM cases ORDER BY position').map(([position, json]) => ({
      ...shapes.packageCase.parse(JSON.parse(textOf(json))),
      pages: pagesOf(database, z.int().parse(position)),
    }));
    if (new Set(cases.map(({ id }) => id)).size < cases.length) throw new TypeError('two case files of one name');
    return { info, cases };
  });
}

function pagesOf(database: Database, position: number): readonly PackagePage[] {
  return rows(database, `SELECT json, image, body FROM pages WHERE position = ${position} ORDER BY number`).map(([json, image, body], index) => {
    const page = shapes.page.parse(JSON.parse(textOf(json)));
    const text = body instanceof Uint8Array ? shapes.pageText.parse(JSON.parse(inflateRawSync(body, { maxOutputLength: MOST_TEXT }).toString('utf8'))) : null;
    if (page.number !== index + 1 || (text !== null && text.page !== page.number)) throw new TypeError('pages without order');
    return { page, image: shapes.hash.nullable().parse(image ?? null), text };
  });
}
