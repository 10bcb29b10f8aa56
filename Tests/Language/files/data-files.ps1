# Data files: limits of what they may hold, and the lookup of localized ones
'@{ Sign = -5; Cast = [int]"7"; Index = (1, 2)[1]; Sub = "$(1, 2)"; Block = { Get-Date } }' | Set-Content ok.psd1
$d = Import-PowerShellDataFile ok.psd1
"$($d.Sign) $($d.Cast) $($d.Index) $($d.Sub) $($d.Block.GetType().Name)"
foreach ($bad in '1 + 1', '[datetime]::Now', '$PSScriptRoot', '(Get-Date)', '"$HOME"') {
    "@{ A = $bad }" | Set-Content bad.psd1
    try { Import-PowerShellDataFile -LiteralPath bad.psd1 } catch { $_.Exception.Message }
}
$null = New-Item -ItemType Directory fr, fr-CA
'@{ Hi = "salut" }' | Set-Content fr/T.psd1
'@{ Hi = "hello" }' | Set-Content T.psd1
(Import-LocalizedData -BaseDirectory . -FileName T.psd1 -UICulture fr-CA).Hi
(Import-LocalizedData -BaseDirectory . -FileName T.psd1 -UICulture de-DE).Hi
Import-LocalizedData -BindingVariable global:Texts -BaseDirectory . -FileName T
$Texts.Hi
'@{ Hi = Get-Date }' | Set-Content Bad.psd1
try { Import-LocalizedData -BaseDirectory . -FileName Bad.psd1 } catch { $_.FullyQualifiedErrorId; ($_.Exception.Message -split "`n").Count -gt 1 }
try { Import-LocalizedData -BaseDirectory . -FileName x/T.psd1 } catch { $_.Exception.Message }
$d = Import-LocalizedData -BaseDirectory . -FileName Now.psd1 -ErrorAction SilentlyContinue -ErrorVariable e
$e[0].Exception.Message.Replace($PWD, '.')
