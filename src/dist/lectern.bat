@echo off
rem Starts Lectern with the Java that JAVA_HOME names, else with the one on the path. Java 17 or newer is needed.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%~dp0..\lib\lectern.jar" lectern.cli.Main %*
exit /b %errorlevel%
