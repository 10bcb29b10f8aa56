// swift-format-ignore-file

extension TypeData {
  /// Default display sets of PowerShell's type data: type names separated by `|`, a tab, `s` (set), `p` (property) or `k` (key set),
  /// a tab, and the names of the properties.
  static let displaySets: StaticString = #"""
Deserialized.System.Diagnostics.Process	s	Id Handles CPU Name
Deserialized.System.ServiceProcess.ServiceController	s	Status Name DisplayName
Microsoft.PowerShell.Commands.HistoryInfo	k	Id
System.Diagnostics.Process	s	Id Handles CPU SI Name
System.IO.DirectoryInfo	p	Name
System.IO.FileInfo	s	LastWriteTime Length Name
System.Management.Automation.ExtendedTypeDefinition	s	TypeNames FormatViewDefinition
System.Management.Automation.ListControlEntry	s	Items EntrySelectedBy
System.Management.Automation.PSModuleInfo	s	Name Path Description Guid Version ModuleBase ModuleType PrivateData AccessMode ExportedAliases ExportedCmdlets ExportedFunctions ExportedVariables NestedModules
System.Net.IPAddress	p	IPAddressToString
System.ServiceProcess.ServiceController	s	Status Name DisplayName
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/CIM_DataFile|System.Management.ManagementObject#root\cimv2\CIM_DataFile	s	Compressed Encrypted Size Hidden Name Readable System Version Writeable
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Msft_CliAlias|System.Management.ManagementObject#root\cimv2\Msft_CliAlias	s	FriendlyName PWhere Target
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_BaseBoard|System.Management.ManagementObject#root\cimv2\Win32_BaseBoard	s	Manufacturer Model Name SerialNumber SKU Product
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_BIOS|System.Management.ManagementObject#root\cimv2\Win32_BIOS	s	SMBIOSBIOSVersion Manufacturer Name SerialNumber Version
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_BootConfiguration|System.Management.ManagementObject#root\cimv2\Win32_BootConfiguration	s	BootDirectory Name SettingID Caption
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/WIN32_CACHEMEMORY|System.Management.ManagementObject#root\cimv2\WIN32_CACHEMEMORY	s	BlockSize CacheSpeed CacheType DeviceID InstalledSize Level MaxCacheSize NumberOfBlocks Status
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_CDROMDrive|System.Management.ManagementObject#root\cimv2\Win32_CDROMDrive	s	Caption Drive Manufacturer VolumeName
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_ComputerSystem|System.Management.ManagementObject#root\cimv2\Win32_ComputerSystem	s	Domain Manufacturer Model Name PrimaryOwnerName TotalPhysicalMemory
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_ComputerSystemProduct|System.Management.ManagementObject#root\cimv2\Win32_ComputerSystemProduct	s	IdentifyingNumber Name Vendor Version Caption
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/WIN32_DCOMApplication|System.Management.ManagementObject#root\cimv2\WIN32_DCOMApplication	s	AppID InstallDate Name
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/WIN32_DESKTOP|System.Management.ManagementObject#root\cimv2\WIN32_DESKTOP	s	Name ScreenSaverActive ScreenSaverSecure ScreenSaverTimeout SettingID
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/WIN32_DESKTOPMONITOR|System.Management.ManagementObject#root\cimv2\WIN32_DESKTOPMONITOR	s	DeviceID DisplayType MonitorManufacturer Name ScreenHeight ScreenWidth
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_DeviceMemoryAddress|System.Management.ManagementObject#root\cimv2\Win32_DeviceMemoryAddress	s	MemoryType Name Status
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_Directory|System.Management.ManagementObject#root\cimv2\Win32_Directory	s	Hidden Archive EightDotThreeFileName FileSize Name Compressed Encrypted Readable
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_DiskDrive|System.Management.ManagementObject#root\cimv2\Win32_DiskDrive	s	Partitions DeviceID Model Size Caption
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_DiskPartition|System.Management.ManagementObject#root\cimv2\Win32_DiskPartition	s	NumberOfBlocks BootPartition Name PrimaryPartition Size Index
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_DiskQuota|System.Management.ManagementObject#root\cimv2\Win32_DiskQuota	s	DiskSpaceUsed Limit QuotaVolume User
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_DMAChannel|System.Management.ManagementObject#root\cimv2\Win32_DMAChannel	s	AddressSize DMAChannel MaxTransferSize Name Port
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_Environment|System.Management.ManagementObject#root\cimv2\Win32_Environment	s	VariableValue Name UserName
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_Group|System.Management.ManagementObject#root\cimv2\Win32_Group	s	Caption Domain Name SID
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_IDEController|System.Management.ManagementObject#root\cimv2\Win32_IDEController	s	Manufacturer Name ProtocolSupported Status StatusInfo
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_IRQResource|System.Management.ManagementObject#root\cimv2\Win32_IRQResource	s	Hardware IRQNumber Name Shareable TriggerLevel TriggerType
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_LoadOrderGroup|System.Management.ManagementObject#root\cimv2\Win32_LoadOrderGroup	s	GroupOrder Name
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_LogicalDisk|System.Management.ManagementObject#root\cimv2\Win32_LogicalDisk	s	DeviceID DriveType ProviderName FreeSpace Size VolumeName
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_LogicalMemoryConfiguration|System.Management.ManagementObject#root\cimv2\Win32_LogicalMemoryConfiguration	s	Name TotalVirtualMemory TotalPhysicalMemory TotalPageFileSpace
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_LogonSession|System.Management.ManagementObject#root\cimv2\Win32_LogonSession	s	AuthenticationPackage LogonId LogonType Name StartTime Status
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_NetworkAdapter|System.Management.ManagementObject#root\cimv2\Win32_NetworkAdapter	s	ServiceName MACAddress AdapterType DeviceID Name NetworkAddresses Speed
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_NetworkAdapterConfiguration|System.Management.ManagementObject#root\cimv2\Win32_NetworkAdapterConfiguration	s	DHCPEnabled IPAddress DefaultIPGateway DNSDomain ServiceName Description Index
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/WIN32_NetworkClient|System.Management.ManagementObject#root\cimv2\WIN32_NetworkClient	s	Caption InstallDate Manufacturer Name
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_NetworkConnection|System.Management.ManagementObject#root\cimv2\Win32_NetworkConnection	s	LocalName RemoteName ConnectionState Status
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_NetworkLoginProfile|System.Management.ManagementObject#root\cimv2\Win32_NetworkLoginProfile	s	Caption Privileges Profile UserId UserType Workstations
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_NetworkProtocol|System.Management.ManagementObject#root\cimv2\Win32_NetworkProtocol	s	Caption GuaranteesDelivery GuaranteesSequencing ConnectionlessService Status Name
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_NTDomain|System.Management.ManagementObject#root\cimv2\Win32_NTDomain	s	ClientSiteName DcSiteName Description DnsForestName DomainControllerAddress DomainControllerName DomainName Roles Status
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_NTEventlogFile|System.Management.ManagementObject#root\cimv2\Win32_NTEventlogFile	s	FileSize LogfileName Name NumberOfRecords
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_NTLogEvent|System.Management.ManagementObject#root\cimv2\Win32_NTLogEvent	s	Category CategoryString EventCode EventIdentifier TypeEvent InsertionStrings LogFile Message RecordNumber SourceName TimeGenerated TimeWritten Type UserName
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_OnBoardDevice|System.Management.ManagementObject#root\cimv2\Win32_OnBoardDevice	s	DeviceType SerialNumber Enabled Description
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_OperatingSystem|System.Management.ManagementObject#root\cimv2\Win32_OperatingSystem	s	SystemDirectory Organization BuildNumber RegisteredUser SerialNumber Version
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_OSRecoveryConfiguration|System.Management.ManagementObject#root\cimv2\Win32_OSRecoveryConfiguration	s	DebugFilePath Name SettingID
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_PageFileSetting|System.Management.ManagementObject#root\cimv2\Win32_PageFileSetting	s	MaximumSize Name Caption
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_PageFileUsage|System.Management.ManagementObject#root\cimv2\Win32_PageFileUsage	s	Caption Name PeakUsage
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_PerfRawData_PerfNet_Server|System.Management.ManagementObject#root\cimv2\Win32_PerfRawData_PerfNet_Server	s	Caption LogonPerSec LogonTotal Name ServerSessions WorkItemShortages
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_PhysicalMemoryArray|System.Management.ManagementObject#root\cimv2\Win32_PhysicalMemoryArray	s	Model Name MaxCapacity MemoryDevices
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_PortConnector|System.Management.ManagementObject#root\cimv2\Win32_PortConnector	s	Tag ConnectorType SerialNumber ExternalReferenceDesignator PortType
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_PortResource|System.Management.ManagementObject#root\cimv2\Win32_PortResource	s	Caption Name Alias
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_Printer|System.Management.ManagementObject#root\cimv2\Win32_Printer	s	Location Name PrinterState PrinterStatus ShareName SystemName
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_PrinterConfiguration|System.Management.ManagementObject#root\cimv2\Win32_PrinterConfiguration	s	PrintQuality DriverVersion Name PaperSize Caption
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_PrintJob|System.Management.ManagementObject#root\cimv2\Win32_PrintJob	s	Document JobId JobStatus Owner Priority Size Name
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_Process|System.Management.ManagementObject#root\cimv2\Win32_Process	s	ProcessId Name HandleCount WorkingSetSize VirtualSize
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/WIN32_PROCESSOR|System.Management.ManagementObject#root\cimv2\WIN32_PROCESSOR	s	Caption DeviceID Manufacturer MaxClockSpeed Name SocketDesignation
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_ProcessXXX|System.Management.ManagementObject#root\cimv2\Win32_ProcessXXX	s	ThreadCount HandleCount Name Priority ProcessId WorkingSetSize
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_Product|System.Management.ManagementObject#root\cimv2\Win32_Product	s	IdentifyingNumber Name Vendor Version Caption
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_QuickFixEngineering|System.Management.ManagementObject#root\cimv2\Win32_QuickFixEngineering	s	Description FixComments HotFixID InstallDate InstalledBy InstalledOn Name ServicePackInEffect Status
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_QuotaSetting|System.Management.ManagementObject#root\cimv2\Win32_QuotaSetting	s	Caption DefaultLimit SettingID State VolumePath DefaultWarningLimit
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_Registry|System.Management.ManagementObject#root\cimv2\Win32_Registry	s	CurrentSize MaximumSize Name Caption
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_ScheduledJob|System.Management.ManagementObject#root\cimv2\Win32_ScheduledJob	s	JobId Name Owner Priority Command
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_SCSIController|System.Management.ManagementObject#root\cimv2\Win32_SCSIController	s	DriverName Manufacturer Name ProtocolSupported Status StatusInfo
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_Service|System.Management.ManagementObject#root\cimv2\Win32_Service	s	ExitCode Name ProcessId StartMode State Status
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_Share|System.Management.ManagementObject#root\cimv2\Win32_Share	s	Name Path Description
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_SoftwareElement|System.Management.ManagementObject#root\cimv2\Win32_SoftwareElement	s	Caption Name Path SerialNumber SoftwareElementID Version
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_SoftwareFeature|System.Management.ManagementObject#root\cimv2\Win32_SoftwareFeature	s	Caption IdentifyingNumber ProductName Vendor Version
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/WIN32_SoundDevice|System.Management.ManagementObject#root\cimv2\WIN32_SoundDevice	s	Manufacturer Name Status StatusInfo
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_StartupCommand|System.Management.ManagementObject#root\cimv2\Win32_StartupCommand	s	Command User Caption
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_SystemAccount|System.Management.ManagementObject#root\cimv2\Win32_SystemAccount	s	Caption Domain Name SID
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_SystemDriver|System.Management.ManagementObject#root\cimv2\Win32_SystemDriver	s	DisplayName Name State Status Started
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_SystemEnclosure|System.Management.ManagementObject#root\cimv2\Win32_SystemEnclosure	s	Manufacturer Model LockPresent SerialNumber SMBIOSAssetTag SecurityStatus
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_SystemSlot|System.Management.ManagementObject#root\cimv2\Win32_SystemSlot	s	SlotDesignation Tag SupportsHotPlug Status Shared PMESignal MaxDataWidth
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_TapeDrive|System.Management.ManagementObject#root\cimv2\Win32_TapeDrive	s	DeviceID Id Manufacturer Name Caption
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_TemperatureProbe|System.Management.ManagementObject#root\cimv2\Win32_TemperatureProbe	s	CurrentReading Name Description MinReadable MaxReadable Status
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_TimeZone|System.Management.ManagementObject#root\cimv2\Win32_TimeZone	s	Bias SettingID Caption
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_UninterruptiblePowerSupply|System.Management.ManagementObject#root\cimv2\Win32_UninterruptiblePowerSupply	s	DeviceID EstimatedRunTime Name TimeOnBackup UPSPort Caption
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_UserAccount|System.Management.ManagementObject#root\cimv2\Win32_UserAccount	s	AccountType Caption Domain SID FullName Name
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_VoltageProbe|System.Management.ManagementObject#root\cimv2\Win32_VoltageProbe	s	Status Description CurrentReading MaxReadable MinReadable
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_VolumeQuotaSetting|System.Management.ManagementObject#root\cimv2\Win32_VolumeQuotaSetting	s	Element Setting
Microsoft.Management.Infrastructure.CimInstance#root/cimv2/Win32_WMISetting|System.Management.ManagementObject#root\cimv2\Win32_WMISetting	s	BuildVersion Caption DatabaseDirectory EnableEvents LoggingLevel SettingID
"""#
}
