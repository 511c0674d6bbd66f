@echo off
rem The tests, without a window on the screen.
call "%~dp0setup.cmd" || exit /b 1
cd /d "%~dp0..\.."
set QT_QPA_PLATFORM=offscreen
.venv\Scripts\python -X utf8 -m pytest
