# Installs the setup in dist on this Windows, tries the program, its window, an upgrade and a move to another folder,
# and uninstalls it: try_setup.ps1 SETUP PICTURE. The last line says that all went well; any failure ends it.
param([Parameter(Mandatory)][string]$Setup, [Parameter(Mandatory)][string]$Picture)
$ErrorActionPreference = 'Stop'
$first = Join-Path $env:LOCALAPPDATA 'Programs\Interval Coach'
$second = Join-Path $env:LOCALAPPDATA 'Programs\Interval Coach again'
$diary = Join-Path $env:LOCALAPPDATA 'interval-coach\diary.db'
$key = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\Interval Coach'

function Invoke-Silently([string]$What, [string]$Program, [string]$Arguments) {
    Write-Output "$What ..."
    $process = Start-Process $Program -ArgumentList $Arguments -Wait -PassThru
    if ($process.ExitCode) { throw "$What failed with exit code $($process.ExitCode)" }
}

function Save-Screen([string]$File) {
    Add-Type -AssemblyName System.Windows.Forms, System.Drawing
    $screen = [System.Windows.Forms.Screen]::PrimaryScreen.Bounds
    $image = New-Object System.Drawing.Bitmap $screen.Width, $screen.Height
    [System.Drawing.Graphics]::FromImage($image).CopyFromScreen($screen.Location, [System.Drawing.Point]::Empty, $screen.Size)
    $image.Save($File)
}

Invoke-Silently 'Installing' $Setup '/S'
& "$first\coach.exe" self-check
if ($LASTEXITCODE) { throw 'the self-check failed' }
# The program without a console has no standard streams.
Invoke-Silently 'Self-check without a console' "$first\Interval Coach.exe" 'self-check'

Write-Output 'Opening the window ...'
$window = Start-Process "$first\Interval Coach.exe" -PassThru
for ($seconds = 0; $seconds -lt 60 -and -not $window.MainWindowTitle; $seconds++) {
    if ($window.HasExited) { throw "the program ended with exit code $($window.ExitCode)" }
    Start-Sleep 1
    $window.Refresh()
}
if ($window.MainWindowTitle -notlike '*Interval Coach*') { throw "the title of the window is '$($window.MainWindowTitle)'" }
Start-Sleep 5
Save-Screen $Picture
if (-not $window.CloseMainWindow() -or -not $window.WaitForExit(30000)) { throw 'the window does not close' }
if (-not (Test-Path $diary)) { throw 'the window made no diary' }

Invoke-Silently 'Upgrading in place' $Setup '/S'
Invoke-Silently 'Installing into another folder' $Setup "/S /D=$second"
if (Test-Path $first) { throw 'the copy in the first folder is still there' }
if ((Get-ItemProperty $key).InstallLocation -ne $second) { throw 'the registry has another folder' }
Invoke-Silently 'Uninstalling' "$second\uninstall.exe" "/S _?=$second"
if (Test-Path "$second\coach.exe") { throw 'the uninstaller left the program' }
if (Test-Path $key) { throw 'the uninstaller left its registry key' }
if (-not (Test-Path $diary)) { throw 'the uninstaller deleted the diary' }
Write-Output 'The setup, the window, the upgrade, the move and the uninstaller work.'
