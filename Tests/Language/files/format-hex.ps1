# Format-Hex of files, numbers and what it cannot show
[System.IO.File]::WriteAllBytes("$PWD/f.bin", [byte[]](0..20))
Format-Hex f.bin | ForEach-Object { "$($_.HexOffset) $($_.HexBytes) $($_.Bytes.Count) $(Split-Path $_.Label -Leaf)" }
Format-Hex f.bin -Offset 16 -Count 3 | ForEach-Object { "$($_.Offset64) $($_.HexBytes)" }
(1, 256 | Format-Hex).HexBytes
([long]1 | Format-Hex).HexBytes
('ab' | Format-Hex -Encoding utf32).HexBytes
(, [uint16[]](1, 2) | Format-Hex).HexBytes
([DayOfWeek]::Friday | Format-Hex).HexBytes
Get-Date | Format-Hex -ErrorVariable e -ErrorAction SilentlyContinue
$e[0].FullyQualifiedErrorId
Format-Hex nothing.bin -ErrorVariable e -ErrorAction SilentlyContinue
$e[0].FullyQualifiedErrorId
"$('AB' | Format-Hex)"
