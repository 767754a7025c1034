import type { ClipboardEvent, KeyboardEvent, MouseEvent } from "react";
import type { FileSession } from "./fileSession";
import type { Origin } from "./OriginTip";
import { originAt } from "./OriginTip";
import type { PageView } from "./PageView";
import { targetOf } from "./pagesRoot";
import type { Editing } from "./ParagraphEditor";

interface PageEvents {
  readonly view: PageView;
  readonly session: FileSession;
  readonly onEdit: (editing: Editing | null) => void;
  readonly onOrigin: (origin: Origin | null) => void;
}

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLTextAreaElement;

/** What the pages do when somebody points at them or types. */
export function pageHandlers({ view, session, onEdit, onOrigin }: PageEvents) {
  const { panel } = session;
  return {
    onClick(event: MouseEvent) {
      const target = targetOf(event.nativeEvent);
      if (isTyping(target)) return;
      if (view.text.isSelecting()) {
        // Words that are selected can be kept as a phrase; elsewhere they are selected to be copied.
        const words = panel.getState().tab === "write" ? view.text.selectedPlace() : null;
        if (words !== null) panel.lookAt(words);
        return;
      }
      const place = view.text.placeAt(event.clientX, event.clientY);
      if (place !== null) panel.lookAt(place);
      view.focus(view.text.paragraphAt(target));
    },
    onDoubleClick(event: MouseEvent) {
      const paragraph = view.text.paragraphAt(targetOf(event.nativeEvent));
      if (paragraph !== null) onEdit(view.editing(paragraph));
    },
    onMouseMove(event: MouseEvent) {
      const { filled } = panel.getState();
      onOrigin(
        filled.length === 0 ? null : originAt(view.text.placeAt(event.clientX, event.clientY), filled, event),
      );
    },
    onMouseLeave: () => onOrigin(null),
    onCopy(event: ClipboardEvent) {
      const words = isTyping(targetOf(event.nativeEvent)) ? null : view.text.selectedBeyondPages();
      if (words === null) return;
      event.clipboardData.setData("text/plain", words);
      event.preventDefault();
    },
    onKeyDown(event: KeyboardEvent) {
      const target = targetOf(event.nativeEvent);
      const paragraph = isTyping(target) ? null : view.text.paragraphAt(target);
      if (paragraph === null) return;
      if (event.key === "Enter") onEdit(view.editing(paragraph));
      else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        const next = view.step(paragraph, event.key === "ArrowDown" ? 1 : -1);
        if (next === null) return;
        view.reveal({ paragraph: next, start: 0, end: 0 });
        view.focus(next);
      } else return;
      event.preventDefault();
    },
  };
}
