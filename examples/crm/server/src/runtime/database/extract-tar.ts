import { closeSync, ftruncateSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join, normalize, sep } from "node:path";

const blockSize = 512;

/** Writes the files of a plain (ustar) archive below `folder`, readable by the owner only. */
export function extractTar(archive: Buffer, folder: string): void {
  let offset = 0;
  while (offset + blockSize <= archive.length) {
    const header = archive.subarray(offset, offset + blockSize);
    offset += blockSize;
    if (header[0] === 0) continue;
    const prefix = readText(header, 345, 155);
    const name = (prefix === "" ? "" : `${prefix}/`) + readText(header, 0, 100);
    const size = Number.parseInt(readText(header, 124, 12).trim() || "0", 8);
    const type = readText(header, 156, 1);
    const path = join(folder, name);
    if (path !== normalize(folder) && !path.startsWith(normalize(folder + sep)))
      throw new Error(`The archive holds "${name}", which lies outside of its folder`);
    if (type === "5") mkdirSync(path, { recursive: true, mode: 0o700 });
    else if (type === "" || type === "0") writeSparse(path, archive.subarray(offset, offset + size));
    else throw new Error(`The archive holds "${name}", which is neither file nor folder`);
    offset += Math.ceil(size / blockSize) * blockSize;
  }
}

function readText(header: Buffer, start: number, length: number): string {
  const end = header.indexOf(0, start);
  return header.toString("utf8", start, end === -1 || end > start + length ? start + length : end);
}

/** Leaves zeros at the end unwritten: most of a fresh write-ahead log is zeros. */
function writeSparse(path: string, content: Buffer): void {
  let end = content.length;
  while (end > 0 && content[end - 1] === 0) end -= 1;
  const file = openSync(path, "w", 0o600);
  try {
    for (let written = 0; written < end;) written += writeSync(file, content, written, end - written);
    if (end < content.length) ftruncateSync(file, content.length);
  } finally {
    closeSync(file);
  }
}
