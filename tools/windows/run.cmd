@echo off
rem The sample school: its papers into out\, then the window.
call "%~dp0setup.cmd" || exit /b 1
cd /d "%~dp0..\.."
.venv\Scripts\python -X utf8 main.py demo --out out
