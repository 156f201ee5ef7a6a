; The installer for Windows. For one user: it needs no administrator and asks for none.
; release/windows_installer.py compiles it and says what VERSION and the other names are.
;
; The program lies in PROGRAM, which is replaced as a whole; the uninstaller beside it. What the user has made lies in
; DATA (gemma_desktop/paths.py), and nothing here looks into it.
Unicode true
!ifdef TARGET
    Target ${TARGET}  ; amd64-unicode where only 64-bit programs run (Wine); what NSIS brings by itself runs everywhere
!endif
!include LogicLib.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh

!define NAME "Gemma Desktop"
!define PROGRAM "$INSTDIR\program"
!define DATA "$LOCALAPPDATA\gemma-desktop"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\GemmaDesktop"
!define PATHS_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define FILE_TYPE "GemmaDesktop.gguf"
!define ASSOCIATIONS_CHANGED 0x08000000  ; SHCNE_ASSOCCHANGED

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
AllowSkipFiles off
ManifestDPIAware true
ManifestSupportedOS Win10
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${NUMERIC_VERSION}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "CompanyName" "${VENDOR}"
VIAddVersionKey "LegalCopyright" "${VENDOR}, ${LICENCE}"
!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"'
    !finalize '${SIGN} "%1"'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "${PROGRAM}\${NAME}.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(DataStays)"
!define MUI_UNFINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The first is for systems in other languages; of these the system's is taken.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Bulgarian"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Arabic"
!include texts.nsh

Function .onInit
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastWin10}
        MessageBox MB_ICONSTOP|MB_OK "$(NeedsWindows)" /SD IDOK
        SetErrorLevel 3
        Quit
    ${EndIf}
FunctionEnd

; A folder whose program runs cannot be renamed: that is how a running one is found out, before anything is changed.
!macro SetAside
    again:
    ${If} ${FileExists} "${PROGRAM}\*.*"
        RMDir /r "${PROGRAM}.old"
        ClearErrors
        Rename "${PROGRAM}" "${PROGRAM}.old"
        ${If} ${Errors}
            MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
            Abort "$(Running)"
        ${EndIf}
    ${EndIf}
!macroend

Section
    !insertmacro SetAside
    SetOutPath "${PROGRAM}"
    File /r "${BUNDLE}\*.*"  ; NSIS for Windows knows no other separator, and on Linux it turns it round itself
    SetOutPath "$INSTDIR"
    RMDir /r "${PROGRAM}.old"
    WriteUninstaller "$INSTDIR\Uninstall.exe"

    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "${PROGRAM}\${NAME}.exe" "" "" 0 SW_SHOWNORMAL "" "$(Comment)"
    WriteRegStr HKCU "${PATHS_KEY}\gemma-desktop.exe" "" "${PROGRAM}\gemma-desktop.exe"

    ; .gguf: among what is offered to open it, and what opens it where nothing else does.
    WriteRegStr HKCU "Software\Classes\${FILE_TYPE}" "" "GGUF model"
    WriteRegStr HKCU "Software\Classes\${FILE_TYPE}\DefaultIcon" "" '"${PROGRAM}\${NAME}.exe",0'
    WriteRegStr HKCU "Software\Classes\${FILE_TYPE}\shell\open\command" "" '"${PROGRAM}\${NAME}.exe" "%1"'
    WriteRegStr HKCU "Software\Classes\.gguf\OpenWithProgids" "${FILE_TYPE}" ""
    ReadRegStr $0 HKCU "Software\Classes\.gguf" ""
    ${If} $0 == ""
        WriteRegStr HKCU "Software\Classes\.gguf" "" "${FILE_TYPE}"
    ${EndIf}
    System::Call 'shell32::SHChangeNotify(i ${ASSOCIATIONS_CHANGED}, i 0, p 0, p 0)'

    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" '"${PROGRAM}\${NAME}.exe",0'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${VENDOR}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

; A full disk, or Cancel: what was there before is there again.
Function .onInstFailed
    ${If} ${FileExists} "${PROGRAM}.old\*.*"
        SetOutPath "$INSTDIR"
        RMDir /r "${PROGRAM}"
        Rename "${PROGRAM}.old" "${PROGRAM}"
    ${EndIf}
FunctionEnd

Section "Uninstall"
    !insertmacro SetAside
    RMDir /r "${PROGRAM}.old"
    Delete "$INSTDIR\Uninstall.exe"
    RMDir "$INSTDIR"  ; only if nothing else is in it
    Delete "$SMPROGRAMS\${NAME}.lnk"

    DeleteRegKey HKCU "${PATHS_KEY}\gemma-desktop.exe"
    DeleteRegKey HKCU "Software\Classes\${FILE_TYPE}"
    DeleteRegValue HKCU "Software\Classes\.gguf\OpenWithProgids" "${FILE_TYPE}"
    ReadRegStr $0 HKCU "Software\Classes\.gguf" ""
    ${If} $0 == "${FILE_TYPE}"
        DeleteRegValue HKCU "Software\Classes\.gguf" ""
    ${EndIf}
    DeleteRegKey /ifempty HKCU "Software\Classes\.gguf\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "Software\Classes\.gguf"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    System::Call 'shell32::SHChangeNotify(i ${ASSOCIATIONS_CHANGED}, i 0, p 0, p 0)'
    DetailPrint "$(DataStays)"
SectionEnd
