# Installs, uses, upgrades and removes the installer in dist, on a Windows that may be thrown away.
# Ends with 1 at the first thing that is wrong.
$ErrorActionPreference = "Stop"
$setup = Get-ChildItem "$PSScriptRoot\..\..\dist\*-setup.exe" | Select-Object -First 1
$installed = "$env:LOCALAPPDATA\Programs\Gemma Desktop"
$data = "$env:LOCALAPPDATA\gemma-desktop"

function Run($program, $arguments) {
    $done = Start-Process -FilePath $program -ArgumentList $arguments -Wait -PassThru
    if ($done.ExitCode -ne 0) { throw "$program $arguments ended with $($done.ExitCode)" }
}

New-Item -ItemType Directory -Force $data | Out-Null
Set-Content "$data\mine.txt" "mine"
Run $setup.FullName "/S"
$answer = & "$installed\program\gemma-desktop.exe" ask --temperature 0 "What is the capital of France?"
if ($answer -notmatch "Paris") { throw "no answer after installing: $answer" }
"ok  installed, and it answers: $answer"

$window = Start-Process "$installed\program\Gemma Desktop.exe" -PassThru
Start-Sleep 10
$tried = Start-Process $setup.FullName "/S" -Wait -PassThru
if ($tried.ExitCode -ne 2) { throw "it replaced a program that runs, or ended with $($tried.ExitCode)" }
$window.Kill()
$window.WaitForExit()
Start-Sleep 5  # the engine process sees that it is alone
if (-not (Test-Path "$installed\program\gemma-desktop.exe")) { throw "the program that ran is gone" }
"ok  a program that runs is left alone"

Set-Content "$installed\program\only-in-the-older-one" "old"
Run $setup.FullName "/S"
if (Test-Path "$installed\program\only-in-the-older-one") { throw "a file of the older version is left" }
if (-not (Test-Path "HKCU:\Software\Classes\GemmaDesktop.gguf")) { throw "GGUF files open nothing" }
"ok  upgraded; GGUF files open with it"

# The uninstaller copies itself away and ends; this one stays and is waited for.
Run "$installed\Uninstall.exe" "/S _?=$installed"
if (Test-Path "$installed\program") { throw "files are left after removing" }
if (Test-Path "HKCU:\Software\Classes\GemmaDesktop.gguf") { throw "the file type is left after removing" }
if ((Get-Content "$data\mine.txt") -ne "mine") { throw "removing touched the user's data" }
"ok  removed; the user's data are as they were"
