// `npm run package -- --wps-selfcheck`: an add-in of WPS that a volunteer unpacks, and how.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const name = "zhubi-selfcheck";

/** As the tool of WPS writes it for an add-in that lies on the computer. */
const publishXml = (version) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<jsplugins>
  <jsplugin name="${name}" type="wps" url="${name}_${version}" version="${version}" enable="enable_dev" install="null" customDomain=""/>
</jsplugins>
`;

const readMe = `主笔 WPS 自检：帮我们弄清 WPS 能让加载项做什么。只读文稿，写一份遮盖了文字的记录，由你决定发不发。

Windows：关闭 WPS，双击“安装.cmd”。已装有其他 WPS 加载项的（jsaddons 里已有 publish.xml），不会改它：请把本文件夹 publish.xml 里 jsplugin 那一行加进去。
Linux（统信、麒麟）：把 ${name}_ 开头的文件夹和 publish.xml 复制到 ~/.local/share/Kingsoft/wps/jsaddons/，已有 publish.xml 的同样只加那一行。
然后打开 WPS 文字，顶上会有“主笔自检”一栏：打开一份旧文稿点“打开自检”→“开始自检”→“保存记录”；再新建一份空白文稿做一遍。

卸载：删掉 jsaddons 里 ${name}_ 开头的文件夹，再删掉 publish.xml 里那一行。
`;

const install = (version) => `@echo off
chcp 65001 >nul
set "TARGET=%APPDATA%\\kingsoft\\wps\\jsaddons"
if not exist "%TARGET%" mkdir "%TARGET%"
xcopy /E /I /Y "%~dp0${name}_${version}" "%TARGET%\\${name}_${version}" >nul
if exist "%TARGET%\\publish.xml" (
  echo 已有 publish.xml，没有改它。请照说明把一行加进去。
) else (
  copy "%~dp0publish.xml" "%TARGET%\\publish.xml" >nul
  echo 装好了。请重新打开 WPS 文字。
)
pause
`;

/** @returns the folder that was written */
export function packWpsSelfcheck(root, out, version) {
  rmSync(out, { recursive: true, force: true });
  const folder = join(out, `${name}_${version}`);
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, "assets/wps-selfcheck"), folder, { recursive: true });
  const web = join(root, "dist/web");
  // The workbench shows whether a page of ours runs there. Office.js is for Word alone, by its licence too.
  if (existsSync(web))
    cpSync(web, join(folder, "web"), { recursive: true, filter: (path) => !path.startsWith(join(web, "office")) });
  writeFileSync(join(out, "publish.xml"), publishXml(version));
  writeFileSync(join(out, "说明.txt"), `\ufeff${readMe.replaceAll("\n", "\r\n")}`);
  writeFileSync(join(out, "安装.cmd"), install(version).replaceAll("\n", "\r\n"));
  return out;
}
