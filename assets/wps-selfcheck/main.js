/* WPS loads index.html at its start; the ribbon calls these by name. */
function OnZhubiLoad() {
  return true;
}

function OnZhubiAction() {
  var app = window.Application;
  var folder = decodeURI(document.location.toString());
  folder = folder.substring(0, folder.lastIndexOf("/"));
  var known = app.PluginStorage.getItem("zhubi.pane");
  var pane = known ? app.GetTaskPane(known) : null;
  if (!pane) {
    pane = app.CreateTaskPane(folder + "/ui/pane.html", "主笔自检");
    app.PluginStorage.setItem("zhubi.pane", pane.ID);
  }
  pane.Visible = true;
  return true;
}
