# Says how the synchronization server is: connectors, password hash sync, scheduler, problems of the last two hours.
Import-Module ADSync
"Execution policy: $(Get-ExecutionPolicy)"
foreach ($connector in Get-ADSyncConnector) { "Connector: $($connector.Name) ($($connector.ConnectorTypeName))" }

$scheduler = Get-ADSyncScheduler
foreach ($name in "SyncCycleEnabled", "StagingModeEnabled", "SchedulerSuspended", "NextSyncCycleStartTimeInUTC") {
    "${name}: $($scheduler.$name)"
}

foreach ($connector in Get-ADSyncConnector | Where-Object { $_.ConnectorTypeName -eq "AD" }) {
    $sync = Get-ADSyncAADPasswordSyncConfiguration -SourceConnector $connector.Name
    "Password hash sync of $($connector.Name): $($sync.Enabled)"
}
foreach ($state in Get-ADSyncPartitionPasswordSyncState) {
    "Partition $($state.DN): $($state.PasswordSyncLastCycleStatus)"
}
$features = Get-ADSyncAADCompanyFeature
"Tenant: PasswordHashSync $($features.PasswordHashSync), ForcePasswordChangeOnLogOn $($features.ForcePasswordChangeOnLogOn)"

$problems = Get-EventLog -LogName Application -After (Get-Date).AddHours(-2) -ErrorAction SilentlyContinue |
    Where-Object { $_.EntryType -ne "Information" }
foreach ($group in $problems | Group-Object EventID | Sort-Object { [int] $_.Name }) {
    "Event $($group.Name): $($group.Count) times"
    $group.Group[0].Message -split "`r?`n" | Where-Object { $_ -and $_ -notmatch "^\s*<" } | Select-Object -First 2
}

try {
    Start-ADSyncSyncCycle -ErrorAction Stop | Out-Null
    while ((Get-ADSyncConnectorRunStatus)) { Start-Sleep -Seconds 10 }
    "A cycle ended: $((Get-ADSyncRunProfileResult -NumberRequested 6 | ForEach-Object { $_.Result } | Sort-Object -Unique) -join ', ')"
} catch {
    "No cycle: $($_.Exception.Message)"
}

foreach ($connector in Get-ADSyncConnector) {
    $people = @(Get-ADSyncCSObject -ConnectorName $connector.Name | Where-Object { $_.ObjectType -in "user", "inetOrgPerson" })
    "People in $($connector.Name): $($people.Count), connected $(@($people | Where-Object IsConnector).Count)"
    foreach ($person in $people) {
        if ($person.HasSyncError) { "  sync error: $($person.DistinguishedName)" }
        if ($person.HasExportError) { "  export error: $($person.ExportError.ErrorName) $($person.DistinguishedName)" }
        $log = @(Get-ADSyncCSObjectLog -Identifier $person.ObjectId -Count 20)
        if ($log.Count -gt 0 -and ($log.Count -gt 1 -or $log[0].Status -ne "Success")) {
            "  $(($person.DistinguishedName -split ',')[0]): $(($log | ForEach-Object { $_.Status }) -join ', ')"
        }
    }
}
