import { columnRolesKey, rememberColumn, rememberedColumns } from "../../src/app/rememberColumns";
import type { UserStore } from "../../src/ports/userStore";

function memory(): UserStore {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key) ?? null,
    set: (key, value) => void values.set(key, value),
    remove: (key) => void values.delete(key),
  };
}

test("what was said of a column holds for the same header, whatever its unit", () => {
  const store = memory();
  rememberColumn(store, "签到（人）", "people");
  expect([...rememberedColumns(store)]).toEqual([["签到", "people"]]);
  rememberColumn(store, "签到：", "passedOver");
  expect([...rememberedColumns(store)]).toEqual([["签到", "passedOver"]]);
});

test("taken back, nothing is left of it", () => {
  const store = memory();
  rememberColumn(store, "签到", "people");
  expect(rememberColumn(store, "签到（人）", null).size).toBe(0);
  expect(store.get(columnRolesKey)).toBeNull();
});

test.each(["{", "{}", '[["签到","chief"],["",  "people"],3]'])(
  "a store that holds %s holds nothing",
  (text) => {
    const store = memory();
    store.set(columnRolesKey, text);
    expect(rememberedColumns(store).size).toBe(0);
  },
);
