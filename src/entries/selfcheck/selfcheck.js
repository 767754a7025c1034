/* Runs as it stands in every browser, Internet Explorer 11 too: it is the page that says what an old one lacks. */
(function () {
  "use strict";
  var rows = document.getElementById("rows");
  var results = [];
  // The page itself counts until it has asked for everything: nothing is judged before.
  var waiting = 1;

  function show(name, good, found, remedy) {
    results.push({ name: name, good: good, found: found });
    var row = document.createElement("tr");
    [name, (good ? "✓ " : "✗ ") + found, good ? "" : remedy].forEach(function (text, column) {
      var cell = document.createElement("td");
      cell.appendChild(document.createTextNode(text));
      if (column === 1) cell.className = good ? "good" : "bad";
      row.appendChild(cell);
    });
    rows.appendChild(row);
    judge();
  }

  function judge() {
    if (waiting > 0) return;
    var bad = results.filter(function (result) {
      return !result.good;
    }).length;
    document.getElementById("verdict").textContent =
      bad === 0 ? "全部正常，可以使用。" : "有 " + bad + " 项要处理。";
  }

  var local = location.hostname === "localhost" || location.hostname === "127.0.0.1";
  show(
    "网址",
    location.protocol === "https:" || local,
    location.protocol + "//" + location.host,
    "Word 只接受 https。请给服务器装上本单位签发的证书，并让每台电脑信任它。"
  );
  var old = /Trident|MSIE/.test(navigator.userAgent);
  show(
    "浏览器内核",
    !old,
    old ? "Internet Explorer 11" : navigator.userAgent.replace(/^.*?(Edg|Chrome|Version)\//, "$1 "),
    "这台电脑的 Office 还在用 IE 内核。请装 WebView2 运行时，并把 Office 更新到 2021 或更新的版本。"
  );

  var stored = false;
  try {
    localStorage.setItem("zhubi.selfcheck", "1");
    stored = localStorage.getItem("zhubi.selfcheck") === "1";
    localStorage.removeItem("zhubi.selfcheck");
  } catch (error) {
    stored = false;
  }
  show(
    "本机存储",
    stored,
    stored ? "可用" : "不可用",
    "个人设置和自己的用语无处保存。请在浏览器设置里允许本站点保存数据。"
  );
  var worker = typeof Worker === "function";
  show("后台计算", worker, worker ? "可用" : "不可用", "很长的文稿会卡顿。请更新浏览器内核。");

  var named = [
    "taskpane.html",
    "index.html",
    "office/office.js",
    "office/word-win32-16.01.js",
    "office/zh-cn/office_strings.js",
    "office/en-us/office_strings.js",
    "assets/icon-32.png",
  ];
  var copyAll = "把发布包 web 文件夹里的文件原样复制到服务器，一个也不要少。";

  function ask(file, answered) {
    waiting += 1;
    var request = new XMLHttpRequest();
    request.open("GET", file, true);
    request.onload = answer;
    request.onerror = answer;
    request.send();
    function answer() {
      waiting -= 1;
      answered(request.status, request.status === 200 ? request.responseText : "");
      judge();
    }
  }

  named.forEach(function (file) {
    ask(file, function (status) {
      show(file, status === 200, status === 200 ? "已取到" : "取不到（" + status + "）", copyAll);
    });
  });

  ask("files.json", function (status, text) {
    if (status !== 200) {
      show("其余文件", false, "取不到文件清单 files.json（" + status + "），无法核对", copyAll);
      return;
    }
    var rest = JSON.parse(text).filter(function (file) {
      return named.indexOf(file) < 0;
    });
    var left = rest.length;
    var missing = [];
    rest.forEach(function (file) {
      ask(encodeURI(file), function (found) {
        left -= 1;
        if (found !== 200) missing.push(file + "（" + found + "）");
        if (left > 0) return;
        var few = missing.sort().slice(0, 5).join("、") + (missing.length > 5 ? " 等" : "");
        show(
          "其余文件",
          missing.length === 0,
          missing.length === 0 ? "已取到 " + rest.length + " 个" : "取不到 " + missing.length + " 个：" + few,
          copyAll
        );
      });
    });
  });

  var inWord = typeof window.Office !== "undefined";
  show(
    "Word",
    true,
    inWord
      ? "在 Word 里"
      : "在浏览器里：以上说的是这个浏览器，不是 Word 里的内核。2016 和 2019 批量许可版的 Word 打不开窗格，请用工作台",
    ""
  );

  document.getElementById("record").onclick = function () {
    var text = JSON.stringify({ page: location.href, agent: navigator.userAgent, results: results }, null, 1);
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = "主笔自检.json";
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
  };
  waiting -= 1;
  judge();
})();
