# -Encoding takes names, code pages and encodings; a wrong name is an error of the binder
foreach ($encoding in 'utf8BOM', 'unicode', 28591, [System.Text.Encoding]::BigEndianUnicode) {
    [pscustomobject]@{ A = 'é' } | Export-Csv e.csv -Encoding $encoding -UseQuotes Never
    ([System.IO.File]::ReadAllBytes("$PWD/e.csv") | ForEach-Object ToString X2) -join ' '
    (Import-Csv e.csv -Encoding $encoding).A
}
foreach ($command in { 1 | Export-Csv x -Encoding nope }, { Import-Csv e.csv -Encoding nope }, { 1 | Out-File x -Encoding nope }, { 1 | Tee-Object x -Encoding nope }, { Get-Content e.csv -Encoding nope }) {
    try { & $command } catch { $_.FullyQualifiedErrorId }
}
