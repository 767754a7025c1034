// Word 2019 on an old Windows shows panes in Internet Explorer 11, which can not run the pane and would stay blank.
// Kept in the syntax that such a browser understands.
(function () {
  if (typeof String.prototype.replaceAll === "function" && typeof window.WeakRef === "function") return;
  var zh = document.createElement("p");
  var en = document.createElement("p");
  zh.appendChild(
    document.createTextNode(
      "这台电脑上 Word 使用的浏览器组件太旧，打不开主笔。Word 2019 批量许可版始终如此，装别的组件也不会变；" +
        "其他版本请联系管理员安装 Microsoft Edge WebView2 运行时，或更新 Word。都可以用 Edge、Chrome 浏览器打开主笔工作台，在那里处理 .docx 文件。"
    )
  );
  en.appendChild(
    document.createTextNode(
      "The browser component of this Word is too old for 主笔. Volume-licensed Word 2019 stays so whatever is installed; " +
        "for others, install the Microsoft Edge WebView2 Runtime or update Word. Or open the workbench page in Edge or Chrome."
    )
  );
  en.lang = "en";
  var root = document.getElementById("root");
  root.setAttribute("role", "alert");
  root.appendChild(zh);
  root.appendChild(en);
})();
