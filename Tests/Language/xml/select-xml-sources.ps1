# Select-Xml over files by pattern, wrong files and texts, prefixes without a meaning
'<r><u id="1"> Ann </u></r>' | Set-Content a.xml
'<r><u id="2">Bob</u><!--note--></r>' | Set-Content b.xml
Select-Xml -Path *.xml -XPath //u | ForEach-Object { "$($_.Node.id) $(Split-Path $_.Path -Leaf)" }
Select-Xml -LiteralPath b.xml -XPath '//comment()' | ForEach-Object { $_.Node.Value; $_.Pattern }
'<broken' | Set-Content c.xml
Select-Xml -Path c.xml -XPath //u -ErrorVariable e -ErrorAction SilentlyContinue
$e[0].FullyQualifiedErrorId
Select-Xml -Content 'no xml' -XPath //u -ErrorVariable e -ErrorAction SilentlyContinue
$e[0].FullyQualifiedErrorId
try { Select-Xml -Path missing.xml -XPath //u -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
Select-Xml -Content '<a/>' -XPath //a -Namespace @{ p = $null } -ErrorVariable e -ErrorAction SilentlyContinue | ForEach-Object { "$($_.Node.Name) [$_]" }
$e[0].FullyQualifiedErrorId
