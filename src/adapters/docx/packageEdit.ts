import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { DocumentFileError } from "../../ports/documentFile";
import type { DocxPackage } from "./docxPackage";
import { readRelationships, readXmlPart, relationshipsPart } from "./docxPackage";
import { atRootEnd, isEmptyRoot, withoutElements } from "./rootElements";
import type { NewPart } from "./writeZip";
import type { DecodedXml } from "./xmlEncoding";
import { encodeXml } from "./xmlEncoding";
import { normalPartName } from "./zipArchive";

export interface PackageWriting {
  readonly changed: ReadonlyMap<string, Uint8Array>;
  readonly added: readonly NewPart[];
  /** As `ZipEntry.partName`. */
  readonly removed: ReadonlySet<string>;
}

type Done = Result<null, DocumentFileError>;

const limit = 4 * 1024 * 1024;
const types = "[content_types].xml";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const done: Done = ok(null);

/** Parts to be added to a package and taken out of it, with what announces them (ECMA-376 part 2, 6.2.3 and 6.5). */
export class PackageEdit {
  private readonly texts = new Map<string, DecodedXml>();
  private readonly fresh = new Map<string, Uint8Array>();
  private readonly gone = new Set<string>();

  constructor(private readonly docx: DocxPackage) {}

  get writing(): PackageWriting {
    const changed = new Map([...this.texts].map(([name, xml]) => [name, encodeXml(xml)]));
    const added = [...this.fresh].map(([name, bytes]) => ({ name, bytes }));
    return { changed, added, removed: this.gone };
  }

  has(part: string): boolean {
    return this.docx.archive.entries.some(({ partName }) => partName === normalPartName(part));
  }

  /** @param part of the package @param change null where the part can not be changed so */
  change(part: string, change: (xml: string) => string | null): Done {
    const read = this.read(part);
    if (!read.ok) return read;
    if (read.value === null) return err({ kind: "brokenZip", part });
    const text = change(read.value.text);
    if (text === null) return err({ kind: "brokenXml", part, line: 1 });
    if (text !== read.value.text) this.texts.set(part, { ...read.value, text });
    return done;
  }

  /** @param part as it is to be written, in ASCII @param contentType null where an extension of its own tells it */
  add(part: string, xml: string, contentType: string | null): Done {
    this.fresh.set(part, new TextEncoder().encode(head + xml));
    if (contentType === null) return done;
    const override = (prefix: string): string =>
      `<${prefix}Override PartName="/${part}" ContentType="${contentType}"/>`;
    return this.change(types, (text) => atRootEnd(text, override));
  }

  /**
   * @param source the part that points, "" for the package
   * @param target as it is to be written, from the root of the package
   * @param type the last word of a relationship type; strict documents begin it otherwise than transitional ones
   */
  link(source: string, type: string, target: string): Done {
    const name = relationshipsPart(source);
    const read = this.read(name);
    if (!read.ok) return read;
    const up = "../".repeat(source.split("/").length - 1);
    let number = 1;
    while (read.value?.text.includes(`"rIdZhubi${number}"`) === true) number++;
    const link = (prefix: string): string =>
      `<${prefix}Relationship Id="rIdZhubi${number}" Type="${this.typeRoot()}/${type}" Target="${up}${target}"/>`;
    if (read.value !== null) return this.change(name, (xml) => atRootEnd(xml, link));
    return this.add(name, `<Relationships xmlns="${relationships}">${link("")}</Relationships>`, null);
  }

  /** Takes a part out as `removePart` does, with what points to it from `source`. */
  remove(source: string, part: string): Done {
    const links = readRelationships(this.docx.archive, source, limit);
    if (!links.ok) return links;
    const ids = new Set(links.value.filter(({ target }) => target === part).map(({ id }) => id));
    const unlinked = this.change(relationshipsPart(source), (xml) =>
      withoutElements(xml, (name, a) => name === "{Relationship}" && ids.has(a.plain("Id") ?? "")),
    );
    return unlinked.ok ? this.removePart(part) : unlinked;
  }

  /** Takes a part out, with its own relationships and its type. */
  removePart(part: string): Done {
    for (const name of [part, normalPartName(relationshipsPart(part))]) {
      this.gone.add(name);
      this.texts.delete(name);
    }
    return this.change(types, (xml) =>
      withoutElements(
        xml,
        (name, a) => name === "{Override}" && normalPartName(a.plain("PartName") ?? "") === part,
      ),
    );
  }

  /** Whether nothing is left in a part that the package points to in our name. */
  isOurEmpty(part: string): boolean {
    const links = readRelationships(this.docx.archive, "", limit);
    const ours =
      links.ok && links.value.some(({ id, target }) => target === part && /^rIdZhubi\d+$/u.test(id));
    const read = this.read(part);
    return ours && read.ok && read.value !== null && isEmptyRoot(read.value.text);
  }

  /** Strict documents name types of relationships otherwise; ours follow the document's. */
  get isStrict(): boolean {
    const roots = readRelationships(this.docx.archive, "", limit);
    return (
      roots.ok && roots.value.some(({ type }) => /^http:\/\/purl\.oclc\.org\/.*\/officeDocument$/u.test(type))
    );
  }

  private typeRoot(): string {
    return this.isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  }

  private read(part: string): Result<DecodedXml | null, DocumentFileError> {
    const changed = this.texts.get(part);
    return changed === undefined ? readXmlPart(this.docx.archive, part, limit) : ok(changed);
  }
}
