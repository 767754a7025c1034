// An https certificate for localhost, made and kept in .certs/. Nothing is installed on the machine: who wants
// Word to open the pane decides to trust the certificate, as the text below says.
const { execFileSync } = require("node:child_process");
const { X509Certificate } = require("node:crypto");
const { chmodSync, existsSync, mkdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const folder = join(__dirname, "..", ".certs");
const file = (name) => join(folder, name);
const names = { ca: "ca.crt", cert: "localhost.crt", key: "localhost.key" };
const validDays = 365;
const oneDay = 24 * 60 * 60 * 1000;

/** @returns {{key: Buffer, cert: Buffer, ca: Buffer}} for Node's https server */
function certificate() {
  // Asked for at once, made in a moment: in a process of its own.
  if (!usable()) execFileSync(process.execPath, [__filename], { stdio: ["ignore", "ignore", "inherit"] });
  const read = (name) => readFileSync(file(name));
  return { key: read(names.key), cert: read(names.cert), ca: read(names.ca) };
}

/** Whether the files are there, belong together, and do not expire within a day. */
function usable() {
  if (!Object.values(names).every((name) => existsSync(file(name)))) return false;
  try {
    const [ca, cert] = [names.ca, names.cert].map((name) => new X509Certificate(readFileSync(file(name))));
    const soon = Date.now() + oneDay;
    return cert.checkIssued(ca) && Date.parse(cert.validTo) > soon && Date.parse(ca.validTo) > soon;
  } catch {
    return false;
  }
}

async function generate() {
  mkdirSync(folder, { recursive: true });
  const { generateCertificates } = require("office-addin-dev-certs/lib/generate");
  await generateCertificates(file(names.ca), file(names.cert), file(names.key), validDays, ["localhost", "127.0.0.1"]);
  chmodSync(file(names.key), 0o600);
}

/** @param {string} address where the pane is served, e.g. "https://localhost:3000/" */
function sideloadHelp(address) {
  const manifest = join(__dirname, "..", "manifest.xml");
  return `
主笔任务窗格：${address}taskpane.html

一、信任证书（本机一次，不会自动安装）
  证书：${file(names.ca)}
  Windows  certutil -user -addstore Root "${file(names.ca)}"
  macOS    双击证书加入“登录”钥匙串，设为“始终信任”
  网页版   在浏览器中打开上面的地址，选择继续访问

二、让 Word 找到主笔（清单：${manifest}）
  Windows  把清单放进一个共享文件夹；Word → 文件 → 选项 → 信任中心 → 受信任的加载项目录，填入共享路径并勾选“显示在菜单中”；
           重启 Word → 开始 → 加载项 → 高级 → 共享文件夹 → 主笔
           或只给自己用：reg add HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v zhubi /d "清单的完整路径" /f
  macOS    复制清单到 ~/Library/Containers/com.microsoft.Word/Data/Documents/wef/，重启 Word → 插入 → 我的加载项
  网页版   开始 → 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项，选择清单

按 Ctrl+C 结束。
`;
}

module.exports = { certificate, sideloadHelp };

if (require.main === module)
  generate().catch((error) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  });
