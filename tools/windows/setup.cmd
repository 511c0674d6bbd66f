@echo off
rem Set up .venv once. Called by run.cmd and test.cmd; does nothing when all is there.
cd /d "%~dp0..\.."
if exist .venv\ready.txt (
    fc /b constraints.txt .venv\ready.txt >nul 2>&1 && exit /b 0
)
where py >nul 2>&1 || (
    echo Install Python 3.11 or newer for Windows first, with its launcher "py".
    exit /b 1
)
py -3 -c "import sys; sys.exit(sys.version_info < (3, 11))" || (
    echo Python 3.11 or newer is needed.
    exit /b 1
)
echo Setting up .venv once, about 150 MB to download
py -3 -m venv --clear .venv || exit /b 1
.venv\Scripts\python -m pip install --quiet --requirement constraints.txt || exit /b 1
copy /y constraints.txt .venv\ready.txt >nul
