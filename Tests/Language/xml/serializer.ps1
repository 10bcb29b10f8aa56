# [PSSerializer]: depth, several values, and what is no CLI-XML
$deep = @{ a = [System.Version]'1.2'; b = [uri]'http://x/' }
$text = [System.Management.Automation.PSSerializer]::Serialize($deep)
$copy = [System.Management.Automation.PSSerializer]::Deserialize($text)
"$($copy.GetType().Name) $($copy.a.GetType().Name) $($copy.b.GetType().Name)"
$list = [System.Management.Automation.PSSerializer]::DeserializeAsList('<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><I32>1</I32><S>two</S></Objs>')
$list.Count; $list[1]
foreach ($bad in '<Objs Version="2.0" xmlns="http://schemas.microsoft.com/powershell/2004/04"><I32>1</I32></Objs>',
    '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><I32>x</I32></Objs>',
    '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Foo /></Objs>') {
    try { [System.Management.Automation.PSSerializer]::Deserialize($bad) } catch { $_.Exception.InnerException.Message -replace ' Line \d.*' }
}
$secret = ConvertTo-SecureString 'pw' -AsPlainText -Force
$credential = [pscredential]::new('ann', $secret) | ConvertTo-CliXml | ConvertFrom-CliXml
"$($credential.GetType().Name) $($credential.UserName) $($credential.GetNetworkCredential().Password)"
