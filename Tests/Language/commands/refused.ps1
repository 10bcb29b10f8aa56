# Commands that are known by their parameters but do not run say so; assemblies of .NET count as loaded
Add-Type -AssemblyName System.Web, PresentationFramework
[System.Web.HttpUtility]::UrlEncode('a b')
try { Add-Type -TypeDefinition 'public class A { }' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { Invoke-WebRequest http://localhost/ -Method Post } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { Invoke-RestMethod } catch { $_.FullyQualifiedErrorId }
try { Invoke-RestMethod x -Method Nope } catch { $_.FullyQualifiedErrorId }
try { Set-PSBreakpoint -Script x.ps1 -Line 1 } catch { $_.FullyQualifiedErrorId }
