import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { TextDecoder, TextEncoder } from "node:util";

// What is waited for comes in its own time: on a slow machine later than after the usual second.
configure({ asyncUtilTimeout: 60_000 });

// Every browser has them; jsdom leaves them out.
Object.assign(globalThis, { TextDecoder, TextEncoder });

Object.defineProperty(Blob.prototype, "arrayBuffer", {
  value(this: Blob): Promise<ArrayBuffer> {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.onerror = () => reject(new Error("not read"));
      reader.readAsArrayBuffer(this);
    });
  },
});
