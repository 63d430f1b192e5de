; The Windows setup program: installs for the current user, without administrator rights. Built with
;   makensis -DPAYLOAD=<the frozen folder> -DOUT=<the setup to write> [-DVERSION=<version>] coach.nsi
Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
RequestExecutionLevel user

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "x64.nsh"

!ifndef VERSION
  !searchparse /file "${__FILEDIR__}\..\..\coach\__init__.py" '__version__ = "' VERSION '"'
!endif
!define APP "Interval Coach"
!define PROGRAM "Interval Coach.exe"
!define KEY "Software\Interval Coach"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Interval Coach"
!define ROUTINE "IntervalCoach.Routine"

Name "${APP}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${APP}"
InstallDirRegKey HKCU "${KEY}" "Folder"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${APP}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${APP} setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "The Interval Coach developers"
VIAddVersionKey "LegalCopyright" "MIT License"

!define MUI_ICON "${PAYLOAD}\_internal\coach.ico"
!define MUI_UNICON "${MUI_ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(DataStays)" ; the heading says the rest, and there is room for three lines
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include "texts.nsh" ; languages and texts, which `dev.py translate` writes

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"'
!endif

Var OldFolder

; A running program cannot be opened for writing: that shows whether it runs.
; The folder to look at is on the stack.
!macro REFUSE_WHILE_RUNNING UN
Function ${UN}RefuseWhileRunning
  Exch $2
  Push $0
  Push $1
  StrCpy $1 "${PROGRAM}"
  again:
  IfFileExists "$2\$1" 0 next
  ClearErrors
  FileOpen $0 "$2\$1" a
  IfErrors running
  FileClose $0
  next:
  StrCmp $1 "coach.exe" done
  StrCpy $1 "coach.exe"
  Goto again
  running:
  IfSilent quit
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" IDRETRY again
  quit:
  SetErrorLevel 3
  Quit
  done:
  Pop $1
  Pop $0
  Pop $2
FunctionEnd
!macroend
!insertmacro REFUSE_WHILE_RUNNING ""
!insertmacro REFUSE_WHILE_RUNNING "un."

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(Needs64Bit)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
FunctionEnd

; A copy in another folder goes: its uninstaller would delete the keys of the new one. Only what a setup puts
; there is deleted, and only where a program and an uninstaller of ours are.
Function RemoveOldCopy
  ReadRegStr $OldFolder HKCU "${UNINSTALL_KEY}" "InstallLocation"
  StrCmp $OldFolder "" done
  StrCmp $OldFolder "$INSTDIR" done
  IfFileExists "$OldFolder\${PROGRAM}" 0 done
  IfFileExists "$OldFolder\uninstall.exe" 0 done
  Push "$OldFolder"
  Call RefuseWhileRunning
  RMDir /r "$OldFolder\_internal"
  Delete "$OldFolder\${PROGRAM}"
  Delete "$OldFolder\coach.exe"
  Delete "$OldFolder\uninstall.exe"
  RMDir "$OldFolder" ; only if it is empty, as when uninstalling
  IfFileExists "$OldFolder\uninstall.exe" 0 done
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(OldCopyStays)" /SD IDOK
  done:
FunctionEnd

Section "Install"
  SetShellVarContext current
  Push "$INSTDIR"
  Call RefuseWhileRunning
  Call RemoveOldCopy
  ; For an upgrade in place, the old program files are deleted first. Other files in the folder, such as
  ; the data of a portable copy, are not touched.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr HKCU "${KEY}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${APP}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The Interval Coach developers"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0

  ; Routine files: .coach opens with this program; .toml keeps its program and lists this one in "Open with".
  WriteRegStr HKCU "Software\Classes\${ROUTINE}" "" "$(RoutineFile)"
  WriteRegStr HKCU "Software\Classes\${ROUTINE}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "Software\Classes\${ROUTINE}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" --routine "%1"'
  WriteRegStr HKCU "Software\Classes\.coach" "" "${ROUTINE}"
  WriteRegStr HKCU "Software\Classes\.toml\OpenWithProgids" "${ROUTINE}" ""
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  SetShellVarContext current
  Push "$INSTDIR"
  Call un.RefuseWhileRunning
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\coach.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only if it is empty: the data of a portable copy stays
  Delete "$SMPROGRAMS\${APP}.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "Software\Classes\${ROUTINE}"
  ReadRegStr $0 HKCU "Software\Classes\.coach" ""
  StrCmp $0 "${ROUTINE}" 0 +2
  DeleteRegKey HKCU "Software\Classes\.coach"
  DeleteRegValue HKCU "Software\Classes\.toml\OpenWithProgids" "${ROUTINE}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.toml\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.toml"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
