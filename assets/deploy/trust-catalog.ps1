# Usage: powershell -ExecutionPolicy Bypass -File trust-catalog.ps1 \\server\share
# Trusts the shared folder with the manifest for the current user. Close every Office program first.
param([Parameter(Mandatory = $true)][string]$Share)
if (-not $Share.StartsWith('\\')) {
    Write-Error '请给出网络路径，如 \\server\share；本机文件夹（C:\…）Word 不接受。'
    exit 2
}
$id = '{5c0d9b0e-6a3f-4c1e-9f57-2d8c4ab1e7f3}'
$key = "HKCU:\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs\$id"
New-Item -Path $key -Force | Out-Null
Set-ItemProperty -Path $key -Name Id -Value $id
Set-ItemProperty -Path $key -Name Url -Value $Share
Set-ItemProperty -Path $key -Name Flags -Value 1 -Type DWord
Write-Output "已信任 $Share。打开 Word，点 插入（或 开始）→ 加载项 → 高级 → 共享文件夹，选主笔。"
