# What CLI-XML makes of numbers, enumerations, collections, repeated objects and attached members
$shared = [pscustomobject]@{ Id = 7 }
[pscustomobject]@{
    Day = [DayOfWeek]::Tuesday; Bytes = [byte[]](1, 2, 255); Span = [timespan]'1.02:03:04.5'; Back = -[timespan]'00:00:30'
    Inf = [double]::NegativeInfinity; One = $shared; Two = $shared; Queue = [System.Collections.Queue]@(1, 2); Text = "tab`there _x41_"
} | ConvertTo-CliXml
$back = [pscustomobject]@{ Day = [DayOfWeek]::Tuesday; Inf = [double]::NegativeInfinity; Text = "tab`there _x41_"; List = 1, $null, 'x' } |
    ConvertTo-CliXml | ConvertFrom-CliXml
"$($back.Day) $($back.Day.GetType().Name) $($back.Inf)"
$back.Text -eq "tab`there _x41_"
"$($back.List.Count) $($null -eq $back.List[1]) $($back.List.GetType().Name)"
$back.pstypenames -join ' '
$named = 5 | Add-Member -NotePropertyName Note -NotePropertyValue n -PassThru | ConvertTo-CliXml | ConvertFrom-CliXml
"$named $($named.Note) $($named.GetType().Name)"
