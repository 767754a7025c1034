/** Where the pages are served while one develops; an office has its own. */
export const usualBase = "https://localhost:3000";

/** The address without a slash at its end, or what is wrong with it, in Chinese. */
export function withBase(given) {
  let url;
  try {
    url = new URL(given);
  } catch {
    return { base: "", fault: `--base 应是一个网址，如 https://intranet.example/zhubi，不能是“${given}”。` };
  }
  if (url.protocol !== "https:") return { base: "", fault: "--base 要以 https:// 开头：Word 不接受 http 的加载项。" };
  if (url.search !== "" || url.hash !== "") return { base: "", fault: "--base 不能带 ? 或 #。" };
  return { base: url.href.replace(/\/+$/u, ""), fault: null };
}

/** The manifest with the office's address in place of the usual one. */
export const manifestAt = (xml, base) =>
  xml
    .replaceAll(`<AppDomain>${usualBase}</AppDomain>`, `<AppDomain>${new URL(base).origin}</AppDomain>`)
    .replaceAll(`${usualBase}/`, `${base}/`);
