import { paragraphObject } from "./paragraphMembers";
import type { PlayedDocument } from "./playedDocument";
import type { PlayedObject } from "./playedObject";
import { oneOf, textArgument } from "./playedObject";
import { collection, controlCollection, rangeObject } from "./rangeMembers";
import { HostFault } from "./wire";

/** The document as `Word.run` gives it. */
export const documentObject = (doc: PlayedDocument): PlayedObject => ({
  name: "Document",
  tracked: false,
  values: { ChangeTrackingMode: { read: () => (doc.tracksChanges ? "TrackAll" : "Off") } },
  things: {
    Body: () => ({
      name: "Body",
      tracked: true,
      things: {
        Paragraphs: () =>
          collection(
            "ParagraphCollection",
            doc.paragraphs.map((node) => () => paragraphObject(doc, node)),
          ),
      },
      answers: {
        GetReviewedText: (version) => {
          oneOf(version, ["Current"], "Body.getReviewedText");
          doc.reviews++;
          if (doc.refusesReview) throw new HostFault("GeneralException");
          const lines = doc.paragraphs.map((node) =>
            doc.liveText(doc.span(node, 0, doc.textOf(node).length)),
          );
          return lines.join("\r");
        },
      },
    }),
    ContentControls: () => controlCollection(doc, doc.controls),
    Properties: () => ({
      name: "DocumentProperties",
      tracked: true,
      things: { CustomProperties: () => customProperties(doc) },
    }),
  },
  methods: {
    // A document that was just opened has its cursor at the beginning.
    GetSelection: () => rangeObject(doc, doc.selected ?? doc.span(doc.paragraphs[0]!, 0, 0)),
  },
});

/** Word for Windows keeps 255 characters of a text. */
function customProperties({ properties }: PlayedDocument): PlayedObject {
  const property = (key: string): PlayedObject => ({
    name: "CustomProperty",
    tracked: true,
    values: { Key: { read: () => key }, Value: { read: () => properties.get(key) } },
    methods: {
      Delete: () => {
        properties.delete(key); // leaves the document as if nothing had changed, as `add` does
        return undefined;
      },
    },
  });
  const all = collection(
    "CustomPropertyCollection",
    [...properties.keys()].map((key) => () => property(key)),
  );
  const add = (key: unknown, value: unknown): PlayedObject => {
    const name = textArgument(key, "CustomPropertyCollection.add");
    properties.set(name, textArgument(value, name).slice(0, 255));
    return property(name);
  };
  return { ...all, methods: { ...all.methods, Add: add } };
}
