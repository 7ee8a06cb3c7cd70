@echo off
rem Sourcebook: builds the program where it is missing, then runs it.
rem Needs a JDK (17 or later) and, to build, Maven (3.8.7 or later).
rem After changing the program's own sources, delete target\sourcebook.jar.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\sourcebook.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%JAR%" goto run
echo sourcebook: building the program first, once; this may take a minute or two 1>&2
pushd "%HOME_DIR%"
call mvn -q -B resources:resources compiler:compile dependency:copy-dependencies@libraries-beside-the-jar jar:jar 1>&2
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
  echo sourcebook: the program could not be built; what Maven says of it stands above 1>&2
  exit /b 3
)
:run
set "COMPILER=-XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "COMPILER=-XX:+TieredCompilation"
"%JAVA%" -XX:+UseSerialGC %COMPILER% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
