import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { DocumentHost } from "../../src/ports/documentHost";
import type { Services } from "../../src/ui/services";
import { hostOf, renderPane, servicesOver } from "../support/panelFixture";

interface Pane {
  readonly saved: string[];
  readonly begun: boolean[];
  readonly isRecording: () => boolean;
}

/** Saved files, by the texts that a recording would hold. */
function paneOver(host: DocumentHost): Pane {
  const saved: string[] = [];
  const begun: boolean[] = [];
  let recording = false;
  const diagnosis: Services["diagnosis"] = {
    isRecording: () => recording,
    begin: (plain) => {
      recording = true;
      begun.push(plain);
    },
    end: () => {
      recording = false;
      return "{}";
    },
  };
  const paper: Services["paper"] = {
    documentName: () => "",
    sheetDocx: () => new Uint8Array(),
    workbook: () => Promise.resolve(new Uint8Array()),
    download: (name) => void saved.push(name),
  };
  renderPane(servicesOver(host, { diagnosis, paper }));
  return { saved, begun, isRecording: () => recording };
}

const soon = { timeout: 3_000 };
const mostTries = 10;

/**
 * On a slow machine a menu may still be closing: what is asked of it then falls, and is asked again, soon enough for all of it to
 * end within the time of a test.
 */
async function open(): Promise<void> {
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  for (let tries = 0; screen.queryByRole("dialog") === null && tries < mostTries; tries++) {
    if (screen.queryByRole("menuitem", { name: "诊断…" }) === null)
      await userEvent.click(await screen.findByRole("button", { name: "设置" }));
    const item = await screen.findByRole("menuitem", { name: "诊断…" }, soon).catch(() => null);
    if (item !== null) await userEvent.click(item);
    await screen.findByRole("dialog", {}, soon).catch(() => null);
  }
  expect(screen.queryByRole("dialog")).not.toBeNull();
}

test("what goes wrong is recorded until the person stops it, in the way that masks its texts", async () => {
  const { saved, begun } = paneOver(hostOf(["局党组2025年工作总结"]));
  await open();
  await userEvent.click(screen.getByRole("button", { name: "开始录" }));
  await screen.findByText(/^正在录/u);
  await userEvent.click(screen.getByRole("button", { name: "关闭" }));
  await open();
  await userEvent.click(await screen.findByRole("button", { name: "停止并保存" }));
  expect(begun).toEqual([false]);
  expect(saved).toEqual(["主笔诊断.json"]);
});

test("trying goes on in a blank document alone", async () => {
  const { saved, begun } = paneOver(hostOf(["局党组2025年工作总结"]));
  await open();
  await userEvent.click(screen.getByRole("button", { name: "在空白文档里试一遍" }));
  await screen.findByText(/这份文档里有内容/u);
  expect({ saved, begun }).toEqual({ saved: [], begun: [] });
});

test("in a blank document all of it is tried and saved", async () => {
  const { saved, begun } = paneOver(hostOf([""]));
  await open();
  await userEvent.click(screen.getByRole("button", { name: "在空白文档里试一遍" }));
  await waitFor(() => screen.getByText(/^试完了，\d+ 步都正常/u));
  expect(begun).toEqual([true]);
  expect(saved).toEqual(["主笔诊断.json"]);
});

test("a trial that breaks off ends the recording, which is saved, and can be begun again", async () => {
  const broken = { ...hostOf([""]), apply: () => Promise.reject(new Error("a fault of ours")) };
  const { saved, begun, isRecording } = paneOver(broken);
  await open();
  await userEvent.click(screen.getByRole("button", { name: "在空白文档里试一遍" }));
  await screen.findByText(/^没有试成，已保存记录/u);
  expect(begun).toEqual([true]);
  expect(isRecording()).toBe(false);
  expect(saved).toEqual(["主笔诊断.json"]);
  expect(screen.getByRole("button", { name: "在空白文档里试一遍" })).toBeEnabled();
});

test("what somebody writes while it is begun is not kept", async () => {
  const [blank, written] = [hostOf([""]), hostOf(["局党组2025年工作总结"])];
  let isBegun = (): boolean => false;
  const host = { ...blank, read: () => (isBegun() ? written : blank).read() };
  const pane = paneOver(host);
  isBegun = pane.isRecording;
  await open();
  await userEvent.click(screen.getByRole("button", { name: "在空白文档里试一遍" }));
  await screen.findByText(/这份文档里有内容/u);
  expect(pane.isRecording()).toBe(false);
  expect(pane.saved).toEqual([]);
});
