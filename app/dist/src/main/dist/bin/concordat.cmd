@echo off
rem Starts Concordat: the window, or a command when one is named. JAVA_HOME chooses the Java, JAVA_OPTS adds options for it.
setlocal DisableDelayedExpansion
for %%I in ("%~dp0..") do set "home=%%~fI"

if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (set "java=java.exe")
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo concordat: no Java was found. Install Java 17 or later, or set JAVA_HOME. 1>&2
    exit /b 127
)
rem Class files of Java 17 have major version 61.
set "major="
for /f "tokens=2 delims==" %%V in ('""%java%" -XshowSettings:properties -version 2>&1 | findstr /c:"java.class.version""') do set "major=%%V"
for /f "tokens=1 delims=. " %%V in ("%major%") do set "major=%%V"
if not defined major set "major=0"
if %major% lss 61 (
    echo concordat: Java 17 or later is needed, but "%java%" is older. Install a later one, or set JAVA_HOME. 1>&2
    exit /b 127
)

rem No word, a file, or the name of one opens the window. This only tunes the JVM: the program decides for itself.
set "mode=command"
if "%~1"=="" set "mode=window"
if "%~1"=="--safe-mode" set "mode=window"
if not "%~x1"=="" set "mode=window"
if not "%~1"=="" if exist "%~1" set "mode=window"

rem An archive that was cut off, say by a full disk, would crash the JVM, so its size must be the one that the build wrote down.
set "archive="
set "archive_size="
if exist "%home%\lib\concordat.jsa.size" set /p archive_size=<"%home%\lib\concordat.jsa.size"
for %%I in ("%home%\lib\concordat.jsa") do if "%%~zI"=="%archive_size%" if not "%archive_size%"=="" set archive="-XX:SharedArchiveFile=%%~fI"

"%java%" "@%home%\conf\jvm.options" "@%home%\conf\%mode%.options" %archive% "-Dconcordat.home=%home%" "-Djava.util.logging.config.file=%home%\conf\logging.properties" %JAVA_OPTS% -jar "%home%\lib\concordat.jar" %*
exit /b %errorlevel%
