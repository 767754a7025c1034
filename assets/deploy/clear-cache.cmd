@echo off
rem Clears what Office keeps of add-ins, so that a new manifest is read. Close every Office program first.
rmdir /s /q "%LOCALAPPDATA%\Microsoft\Office\16.0\Wef" 2>nul
echo Done. Open Word again.
pause
