(function () {
  "use strict";
  var recording = null;

  function shown(id) {
    return document.getElementById(id);
  }

  function text() {
    recording.seen = shown("seen").checked;
    return JSON.stringify(recording);
  }

  shown("run").onclick = function () {
    recording = window.zhubiWpsCheck(window.Application, function () {
      return performance.now();
    });
    var rows = shown("rows");
    rows.textContent = "";
    var bad = 0;
    recording.events.forEach(function (event) {
      if (!event.of) return;
      var row = document.createElement("li");
      row.textContent = event.of + "：" + (event.came.ok ? "有回答" : "出错 " + event.came.error) + "（" + event.ms + " 毫秒）";
      if (!event.came.ok) {
        row.className = "bad";
        bad++;
      }
      rows.appendChild(row);
    });
    shown("verdict").textContent =
      recording.events.length === 0 ? "没有打开的文稿。" : bad === 0 ? "每一项都有回答。请保存记录并发回。" : bad + " 项出错，也请保存记录并发回。";
    shown("save").hidden = false;
    shown("text").hidden = false;
    shown("text").value = text();
  };

  shown("save").onclick = function () {
    shown("text").value = text();
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text()], { type: "application/json" }));
    link.download = "主笔WPS自检.json";
    link.click();
    shown("verdict").textContent = "如果没有出现保存的文件，请全选下面的文字复制，粘贴到记事本保存后发回。";
  };
})();
