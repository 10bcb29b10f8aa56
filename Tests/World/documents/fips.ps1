# world: fips
# now: 2016-08-24T09:20:00Z
# A server under the FIPS policy has no MD5: no password goes until the file says otherwise.
$file = (Get-ChildItem 'C:\Program Files' -Recurse -Filter miiserver.exe.config).FullName
$file
Set-ADAccountPassword ada.sample -Reset -NewPassword (ConvertTo-SecureString 'Fips-Pa$$word-1' -AsPlainText -Force)
Step-RehearsalClock -Minutes 2 | Out-Null
"under FIPS: $((Test-RehearsalSignIn ada.sample@contoso.com 'Fips-Pa$$word-1').Result)"
[xml]$config = Get-Content $file -Raw
$node = $config.CreateElement('enforceFIPSPolicy')
$node.SetAttribute('enabled', 'false')
[void]$config.configuration['runtime'].AppendChild($node)
Set-Content $file $config.OuterXml
Restart-Service ADSync
Step-RehearsalClock -Minutes 10 | Out-Null
"with the node: $((Test-RehearsalSignIn ada.sample@contoso.com 'Fips-Pa$$word-1').Result)"
