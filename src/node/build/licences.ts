import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceText } from './licenceTexts.ts';

export interface Notice {
  readonly name: string;
  readonly version: string;
  /** As the package writes it, an SPDX expression. */
  readonly licence: string;
  readonly text: string;
}

/** Licences that let their work be given away inside an MIT page, with a notice. Others are looked at by a person first. */
const PERMISSIVE = new Set(
  '0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 ISC MIT MIT-0 OFL-1.1 Unicode-3.0 Unlicense Zlib'.split(
    ' ',
  ),
);
/** Corpora and word lists may also ask for attribution; share-alike is for texts that weights were trained on. */
const OPEN_DATA = /^(?:public domain|CC0-1\.0|PDDL-1\.0|CC-BY(?:-SA)?-[1-4]\.[0-9])$/;

/** Whether a package under this SPDX expression may be bundled: one permissive choice is enough, of parts all. */
export function mayBundle(licence: string): boolean {
  const choices = licence.replace(/^\(|\)$/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((part) => PERMISSIVE.has(part)));
}

/** Whether data under this licence may have gone into what is bundled. */
export function mayUseData(licence: string): boolean {
  return OPEN_DATA.test(licence) || mayBundle(licence);
}

/** The notice of an installed package; throws when it may not be bundled, or neither has a licence text nor names an author for one. */
export function readNotice(folder: string): Notice {
  const about: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license: licence, author } = about as Record<string, unknown>;
  if (typeof name !== 'string' || typeof version !== 'string') {
    throw new Error(`${folder}/package.json has no name and version`);
  }
  if (typeof licence !== 'string' || !mayBundle(licence)) {
    throw new Error(
      `${name} may not be bundled: its licence is ${JSON.stringify(licence ?? 'unknown')}`,
    );
  }
  const file = readdirSync(folder).find((entry) =>
    /^(?:licen[cs]e|copying)(?:\.|-mit|$)/i.test(entry),
  );
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : licenceText(licence, author);
  if (text === '') throw new Error(`${name} may not be bundled: it comes without its licence text`);
  return { name, version, licence, text };
}
