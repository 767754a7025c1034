import { paragraphObject } from "./paragraphMembers";
import type { PlayedDocument } from "./playedDocument";
import type { PlayedObject } from "./playedObject";
import { collection, controlObject } from "./rangeMembers";

/** The document as `Word.run` gives it. */
export const documentObject = (doc: PlayedDocument): PlayedObject => ({
  name: "Document",
  tracked: false,
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
    }),
    ContentControls: () =>
      collection(
        "ContentControlCollection",
        doc.controls.map((control) => () => controlObject(control.cannotEdit)),
      ),
  },
});
