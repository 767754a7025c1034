/** For IIS: types, the policy, no listing. */
export const webConfig = (policy) => `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
      <remove fileExtension=".docx" />
      <mimeMap fileExtension=".docx" mimeType="application/vnd.openxmlformats-officedocument.wordprocessingml.document" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".webmanifest" />
      <mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />
      <remove fileExtension=".svg" />
      <mimeMap fileExtension=".svg" mimeType="image/svg+xml" />
      <remove fileExtension=".md" />
      <mimeMap fileExtension=".md" mimeType="text/plain" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <add name="Content-Security-Policy" value="${policy.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" />
        <add name="X-Content-Type-Options" value="nosniff" />
        <add name="Cache-Control" value="no-cache" />
        <add name="Referrer-Policy" value="no-referrer" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;

/** For nginx: a location to be put into the server's own block. */
export const nginxSnippet = (policy, base) => {
  const path = new URL(`${base}/`).pathname;
  return `# 放进 nginx 的 server { … } 里；root 或 alias 改成 web 文件夹所在的位置。
location ${path} {
    alias /srv/zhubi/web/;
    index index.html;
    autoindex off;
    add_header Content-Security-Policy "${policy}" always;
    add_header X-Content-Type-Options nosniff always;
    # 每次先问有没有新的：没有变化时只答 304，换了新版下次打开就是新的。
    add_header Cache-Control "no-cache" always;
    add_header Referrer-Policy no-referrer always;
    types {
        text/html html;
        application/javascript js;
        text/css css;
        image/png png;
        image/svg+xml svg;
        text/plain txt md;
        application/json json;
        application/manifest+json webmanifest;
        application/vnd.openxmlformats-officedocument.wordprocessingml.document docx;
    }
}
`;
};
