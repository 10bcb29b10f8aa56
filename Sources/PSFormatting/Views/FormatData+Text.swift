extension FormatData {
  /// The default views of PowerShell 7.6, tab-separated: `V` type, view, kind, group, label, flags (a auto-size, h no headers); then
  /// its items: `C` label, width, alignment, kind, expression, format (columns); `I` label, kind, expression, format; `W` kind, expression.
  static let text: StaticString = #"""
    V	System.Security.Cryptography.X509Certificates.X509Certificate2	ThumbprintList	L			
    I	Subject	S	$_.SubjectName.Name	
    I	Issuer	S	$_.IssuerName.Name	
    I		P	Thumbprint	
    I		P	FriendlyName	
    I		P	NotBefore	
    I		P	NotAfter	
    I		P	Extensions	
    V	System.Security.Cryptography.X509Certificates.X509Certificate2	ThumbprintWide	W	property: PSParentPath		
    W	P	Thumbprint
    V	System.Security.Cryptography.X509Certificates.X509Certificate2	PathOnly	L			
    I		P	PSPath	
    V	Microsoft.PowerShell.Commands.X509StoreLocation	ThumbprintList	L			
    I	Subject	S	$_.SubjectName.Name	
    I	Issuer	S	$_.IssuerName.Name	
    I		P	Thumbprint	
    I		P	FriendlyName	
    I		P	NotBefore	
    I		P	NotAfter	
    I		P	Extensions	
    V	Microsoft.PowerShell.Commands.X509StoreLocation	ThumbprintWide	W	property: PSParentPath		
    W	P	Thumbprint
    V	Microsoft.PowerShell.Commands.X509StoreLocation	PathOnly	L			
    I		P	PSPath	
    V	System.Security.Cryptography.X509Certificates.X509Store	ThumbprintList	L			
    I	Subject	S	$_.SubjectName.Name	
    I	Issuer	S	$_.IssuerName.Name	
    I		P	Thumbprint	
    I		P	FriendlyName	
    I		P	NotBefore	
    I		P	NotAfter	
    I		P	Extensions	
    V	System.Security.Cryptography.X509Certificates.X509Store	ThumbprintWide	W	property: PSParentPath		
    W	P	Thumbprint
    V	System.Security.Cryptography.X509Certificates.X509Store	PathOnly	L			
    I		P	PSPath	
    V	System.Management.Automation.Signature	PSThumbprintTable	T	script: split-path $_.Path		
    C	SignerCertificate	41	U	S	$_.SignerCertificate.Thumbprint	
    C		0	U	P	Status	
    C		0	U	P	StatusMessage	
    C	Path	0	U	S	split-path $_.Path -leaf	
    V	System.Management.Automation.Signature	PSThumbprintWide	W	script: split-path $_.Path		
    W	S	"$(split-path $_.Path -leaf): $($_.Status)"
    V	System.Security.Cryptography.X509Certificates.X509CertificateEx	System.Security.Cryptography.X509Certificates.X509CertificateEx	T	property: PSParentPath		
    C		41	U	P	Thumbprint	
    C		0	U	P	Subject	
    V	System.CodeDom.Compiler.CompilerError	System.CodeDom.Compiler.CompilerError	L			
    I		P	ErrorText	
    I		P	Line	
    I		P	Column	
    I		P	ErrorNumber	
    I		P	LineSource	
    V	System.Reflection.Assembly	System.Reflection.Assembly	T			
    C	GAC	6	U	P	GlobalAssemblyCache	
    C	Version	14	U	P	ImageRuntimeVersion	
    C		0	U	P	Location	
    V	System.Reflection.Assembly	System.Reflection.Assembly	L			
    I		P	CodeBase	
    I		P	EntryPoint	
    I		P	EscapedCodeBase	
    I		P	FullName	
    I		P	GlobalAssemblyCache	
    I		P	HostContext	
    I		P	ImageFileMachine	
    I		P	ImageRuntimeVersion	
    I		P	Location	
    I		P	ManifestModule	
    I		P	MetadataToken	
    I		P	PortableExecutableKind	
    I		P	ReflectionOnly	
    V	System.Reflection.AssemblyName	System.Reflection.AssemblyName	T			
    C		14	U	P	Version	
    C		0	U	P	Name	
    V	System.Globalization.CultureInfo	System.Globalization.CultureInfo	T			
    C		16	U	P	LCID	
    C		16	U	P	Name	
    C		0	U	P	DisplayName	
    V	System.Diagnostics.FileVersionInfo	System.Diagnostics.FileVersionInfo	T			
    C		16	U	P	ProductVersion	
    C		16	U	P	FileVersion	
    C		0	U	P	FileName	
    V	System.Diagnostics.FileVersionInfo	System.Diagnostics.FileVersionInfo	L			
    I		P	OriginalFileName	
    I		P	FileDescription	
    I		P	ProductName	
    I		P	Comments	
    I		P	CompanyName	
    I		P	FileName	
    I		P	FileVersion	
    I		P	ProductVersion	
    I		P	IsDebug	
    I		P	IsPatched	
    I		P	IsPreRelease	
    I		P	IsPrivateBuild	
    I		P	IsSpecialBuild	
    I		P	Language	
    I		P	LegalCopyright	
    I		P	LegalTrademarks	
    I		P	PrivateBuild	
    I		P	SpecialBuild	
    I		P	FileVersionRaw	
    I		P	ProductVersionRaw	
    V	System.Diagnostics.EventLogEntry	System.Diagnostics.EventLogEntry	T			
    C	Index	8	R	P	Index	
    C	Time	13	U	P	TimeGenerated	{0:MMM} {0:dd} {0:HH}:{0:mm}
    C	EntryType	11	U	S	$_.EntryType	
    C	Source	20	U	P	Source	
    C	InstanceID	12	R	P	InstanceID	
    C	Message	0	U	P	Message	
    V	System.Diagnostics.EventLogEntry	System.Diagnostics.EventLogEntry	L			
    I		P	Index	
    I		P	EntryType	
    I		P	InstanceID	
    I		P	Message	
    I		P	Category	
    I		P	CategoryNumber	
    I		P	ReplacementStrings	
    I		P	Source	
    I		P	TimeGenerated	
    I		P	TimeWritten	
    I		P	UserName	
    V	System.Diagnostics.EventLog	System.Diagnostics.EventLog	T			
    C	Max(K)	8	R	S	$_.MaximumKilobytes.ToString('N0')	
    C	Retain	6	R	P	MinimumRetentionDays	
    C	OverflowAction	18	U	P	OverflowAction	
    C	Entries	10	R	S	$_.Entries.Count.ToString('N0')	
    C	Log	0	U	P	Log	
    V	System.Diagnostics.EventLog	System.Diagnostics.EventLog	L			
    I		P	Log	
    I		P	EnableRaisingEvents	
    I		P	MaximumKilobytes	
    I		P	MinimumRetentionDays	
    I		P	OverflowAction	
    V	System.Version	System.Version	T			
    C		6	U	P	Major	
    C		6	U	P	Minor	
    C		6	U	P	Build	
    C		8	U	P	Revision	
    V	System.Version#IncludeLabel	System.Version	T			
    C		6	U	P	Major	
    C		6	U	P	Minor	
    C		6	U	P	Build	
    C		8	U	P	Revision	
    C		26	U	P	PSSemVerPreReleaseLabel	
    C		27	U	P	PSSemVerBuildLabel	
    V	System.Management.Automation.SemanticVersion	System.Management.Automation.SemanticVersion	T			
    C		6	U	P	Major	
    C		6	U	P	Minor	
    C		6	U	P	Patch	
    C		15	U	P	PreReleaseLabel	
    C		11	U	P	BuildLabel	
    V	System.Drawing.Printing.PrintDocument	System.Drawing.Printing.PrintDocument	T			
    C		10	U	P	Color	
    C		10	U	P	Duplex	
    C		0	U	P	Name	
    V	System.Collections.DictionaryEntry	Dictionary	T			
    C		30	U	P	Name	
    C		0	U	P	Value	
    V	System.Collections.DictionaryEntry	System.Collections.DictionaryEntry	L			
    I		P	Name	
    I		P	Value	
    V	System.Diagnostics.ProcessModule	ProcessModule	T			
    C	Size(K)	10	R	S	$_.Size	
    C		50	U	P	ModuleName	
    C		0	U	P	FileName	
    V	System.Diagnostics.Process	process	T			
    C	NPM(K)	7	R	S	[long]($_.NPM / 1024)	
    C	PM(M)	8	R	S	"{0:N2}" -f [float]($_.PM / 1MB)	
    C	WS(M)	10	R	S	"{0:N2}" -f [float]($_.WS / 1MB)	
    C	CPU(s)	10	R	S	"{0:N2}" -f [float]($_.CPU)	
    C		7	R	P	Id	
    C		3	R	P	SI	
    C		0	U	P	ProcessName	
    V	System.Diagnostics.Process	Priority	T	property: PriorityClass	PriorityClass	
    C		20	U	P	ProcessName	
    C		10	R	P	Id	
    C		12	R	P	WorkingSet64	
    V	System.Diagnostics.Process	StartTime	T	script: $_.StartTime.ToShortDateString()	StartTime.ToShortDateString()	
    C		20	U	P	ProcessName	
    C		10	R	P	Id	
    C		12	R	P	WorkingSet64	
    V	System.Diagnostics.Process	process	W			
    W	P	ProcessName
    V	System.Diagnostics.Process#IncludeUserName	ProcessWithUserName	T			
    C	WS(M)	10	R	S	"{0:N2}" -f [float]($_.WS / 1MB)	
    C	CPU(s)	8	R	S	"{0:N2}" -f [float]($_.CPU)	
    C		7	R	P	Id	
    C		30	U	P	UserName	
    C		0	U	P	ProcessName	
    V	System.DirectoryServices.DirectoryEntry	DirectoryEntry	L			
    I	distinguishedName	P	distinguishedName	
    I	Path	P	path	
    V	System.Management.Automation.PSSnapInInfo	PSSnapInInfo	L			
    I	Name	P	Name	
    I	PSVersion	P	PSVersion	
    I	Description	P	Description	
    V	System.Management.Automation.PSSnapInInfo	PSSnapInInfo	T			
    C	Name	30	L	P	Name	
    C	PSVersion	20	L	P	PSVersion	
    C	Description	30	L	P	Description	
    V	System.ServiceProcess.ServiceController	service	T			
    C		8	U	P	Status	
    C		18	U	P	Name	
    C		38	U	P	DisplayName	
    V	System.ServiceProcess.ServiceController	System.ServiceProcess.ServiceController	L			
    I		P	Name	
    I		P	DisplayName	
    I		P	Status	
    I		P	DependentServices	
    I		P	ServicesDependedOn	
    I		P	CanPauseAndContinue	
    I		P	CanShutdown	
    I		P	CanStop	
    I		P	ServiceType	
    V	System.TimeSpan	System.TimeSpan	L			
    I		P	Days	
    I		P	Hours	
    I		P	Minutes	
    I		P	Seconds	
    I		P	Milliseconds	
    I		P	Ticks	
    I		P	TotalDays	
    I		P	TotalHours	
    I		P	TotalMinutes	
    I		P	TotalSeconds	
    I		P	TotalMilliseconds	
    V	System.TimeSpan	System.TimeSpan	T			
    C		0	U	P	Days	
    C		0	U	P	Hours	
    C		0	U	P	Minutes	
    C		0	U	P	Seconds	
    C		0	U	P	Milliseconds	
    V	System.TimeSpan	System.TimeSpan	W			
    W	P	TotalMilliseconds
    V	System.AppDomain	System.AppDomain	L			
    I		P	FriendlyName	
    I		P	Id	
    I		P	ApplicationDescription	
    I		P	BaseDirectory	
    I		P	DynamicDirectory	
    I		P	RelativeSearchPath	
    I		P	SetupInformation	
    I		P	ShadowCopyFiles	
    V	System.Security.AccessControl.ObjectSecurity	System.Security.AccessControl.ObjectSecurity	T			
    C		0	U	P	Path	
    C		0	U	P	Owner	
    C	Access	0	U	P	AccessToString	
    V	System.Security.AccessControl.ObjectSecurity	System.Security.AccessControl.ObjectSecurity	L			
    I		P	Path	
    I		P	Owner	
    I		P	Group	
    I	Access	P	AccessToString	
    I	Audit	P	AuditToString	
    I		P	Sddl	
    V	Microsoft.Management.Infrastructure.CimClass	Microsoft.Management.Infrastructure.CimClass	T	script: $_.CimSystemProperties.Namespace	NameSpace	
    C	CimClassName	35	U	P	CimClassName	
    C		20	U	P	CimClassMethods	
    C		0	U	P	CimClassProperties	
    V	System.Guid	System.Guid	T			
    C		0	U	P	Guid	
    V	System.Net.NetworkCredential	System.Net.NetworkCredential	T			
    C	UserName	50	U	P	UserName	
    C	Domain	50	U	P	Domain	
    V	System.Management.Automation.PSMethod	System.Management.Automation.PSMethod	T			
    C	OverloadDefinitions	0	U	S	$_.OverloadDefinitions | Out-String	
    V	System.Threading.Tasks.Task	System.Threading.Tasks.Task	T			
    C	Id	0	U	P	Id	
    C	IsCompleted	0	U	P	IsCompleted	
    C	Status	0	U	P	Status	
    V	System.Threading.Tasks.Task	System.Threading.Tasks.Task	L			
    I		P	AsyncState	
    I		P	AsyncWaitHandle	
    I		P	CompletedSynchronously	
    I		P	CreationOptions	
    I		P	Exception	
    I		P	Id	
    I		P	IsCanceled	
    I		P	IsCompleted	
    I		P	IsCompletedSuccessfully	
    I		P	IsFaulted	
    I	Result	S	if ($_.IsCompleted) { $_.Result }	
    I		P	Status	
    V	System.IO.DirectoryInfo	childrenWithUnixStat	T	property: PSParentPath		
    C	UnixMode	10	L	P	UnixMode	
    C	User	10	R	P	User	
    C	Group	10	L	P	Group	
    C	LastWriteTime	16	R	S	'{0:d} {0:HH}:{0:mm}' -f $_.LastWriteTime	
    C	Size	12	R	P	Size	
    C	Name	0	L	P	NameString	
    V	System.IO.DirectoryInfo	children	T	property: PSParentPath		
    C	Mode	7	L	P	ModeWithoutHardLink	
    C	LastWriteTime	26	R	P	LastWriteTimeString	
    C	Length	14	R	P	LengthString	
    C	Name	0	L	P	NameString	
    V	System.IO.DirectoryInfo	childrenWithHardlink	T	property: PSParentPath		
    C	Mode	7	L	P	Mode	
    C	LastWriteTime	26	R	P	LastWriteTimeString	
    C	Length	14	R	P	LengthString	
    C	Name	0	L	P	NameString	
    V	System.IO.DirectoryInfo	children	L	property: PSParentPath		
    I		P	Name	
    I		P	CreationTime	
    I		P	LastWriteTime	
    I		P	LastAccessTime	
    I		P	Mode	
    I		P	LinkType	
    I		P	Target	
    V	System.IO.DirectoryInfo	children	W	property: PSParentPath		
    W	P	Name
    V	System.IO.FileInfo	childrenWithUnixStat	T	property: PSParentPath		
    C	UnixMode	10	L	P	UnixMode	
    C	User	10	R	P	User	
    C	Group	10	L	P	Group	
    C	LastWriteTime	16	R	S	'{0:d} {0:HH}:{0:mm}' -f $_.LastWriteTime	
    C	Size	12	R	P	Size	
    C	Name	0	L	P	NameString	
    V	System.IO.FileInfo	children	T	property: PSParentPath		
    C	Mode	7	L	P	ModeWithoutHardLink	
    C	LastWriteTime	26	R	P	LastWriteTimeString	
    C	Length	14	R	P	LengthString	
    C	Name	0	L	P	NameString	
    V	System.IO.FileInfo	childrenWithHardlink	T	property: PSParentPath		
    C	Mode	7	L	P	Mode	
    C	LastWriteTime	26	R	P	LastWriteTimeString	
    C	Length	14	R	P	LengthString	
    C	Name	0	L	P	NameString	
    V	System.IO.FileInfo	children	L	property: PSParentPath		
    I		P	Name	
    I		P	CreationTime	
    I		P	LastWriteTime	
    I		P	LastAccessTime	
    I		P	Mode	
    I		P	LinkType	
    I		P	Target	
    V	System.IO.FileInfo	children	W	property: PSParentPath		
    W	P	Name
    V	System.Security.AccessControl.FileSystemSecurity	FileSecurityTable	T	property: PSParentPath		
    C	Path	0	U	S	split-path $_.Path -leaf	
    C		0	U	P	Owner	
    C	Access	0	U	S	$_.AccessToString	
    V	Microsoft.PowerShell.Commands.AlternateStreamData	FileSystemStream	T	property: Filename		
    C		20	L	P	Stream	
    C		10	R	P	Length	
    V	System.RuntimeType	System.RuntimeType	T			
    C	IsPublic	8	U	P	IsPublic	
    C	IsSerial	8	U	P	IsSerializable	
    C		40	U	P	Name	
    C		0	U	P	BaseType	
    V	Microsoft.PowerShell.Commands.MemberDefinition	Microsoft.PowerShell.Commands.MemberDefinition	T	property: TypeName		a
    C	Name	0	U	P	Name	
    C	MemberType	0	U	P	MemberType	
    C	Definition	0	U	P	Definition	
    V	Microsoft.PowerShell.Commands.GroupInfo	Microsoft.PowerShell.Commands.GroupInfo	T			
    C	Count	5	R	P	Count	
    C		25	U	P	Name	
    C		0	U	P	Group	
    V	Microsoft.PowerShell.Commands.GroupInfo	Microsoft.PowerShell.Commands.GroupInfo	L			
    I		P	Name	
    I		P	Count	
    I		P	Group	
    I		P	Values	
    V	Microsoft.PowerShell.Commands.GroupInfoNoElement	Microsoft.PowerShell.Commands.GroupInfoNoElement	T			
    C	Count	5	R	P	Count	
    C		25	U	P	Name	
    V	Microsoft.PowerShell.Commands.GroupInfoNoElement	Microsoft.PowerShell.Commands.GroupInfoNoElement	L			
    I		P	Name	
    I		P	Count	
    I		P	Values	
    V	Microsoft.PowerShell.Commands.HistoryInfo	history	T			
    C		4	R	P	Id	
    C	Duration	12	R	S	if ($_.Duration.TotalHours -ge 10) { return "{0}:{1:mm}:{1:ss}.{1:fff}" -f [int]$_.Duration.TotalHours, $_.Duration } elseif ($_.Duration.TotalHours -ge 1) { $formatString = "h\:mm\:ss\.fff" } elseif ($_.Duration.TotalMinutes -ge 1) { $formatString = "m\:ss\.fff" } else { $formatString = "s\.fff" } $_.Duration.ToString($formatString)	
    C		0	U	P	CommandLine	
    V	Microsoft.PowerShell.Commands.HistoryInfo	history	W			
    W	P	CommandLine
    V	System.Management.Automation.PSVariable	Variable	T			
    C		30	U	P	Name	
    C		0	U	P	Value	
    V	System.Management.Automation.PathInfo	PathInfo	T			
    C		0	U	P	Path	
    V	System.Management.Automation.CommandInfo	CommandInfo	T			
    C		15	U	P	CommandType	
    C	Name	50	U	S	if ($_.CommandType -eq "Alias") { $_.DisplayName } else { $_.Name }	
    C		10	U	P	Version	
    C		0	U	P	Source	
    V	System.Management.Automation.AliasInfo	CommandInfo	T			
    C		15	U	P	CommandType	
    C	Name	50	U	S	if ($_.CommandType -eq "Alias") { $_.DisplayName } else { $_.Name }	
    C		10	U	P	Version	
    C		0	U	P	Source	
    V	System.Management.Automation.ApplicationInfo	CommandInfo	T			
    C		15	U	P	CommandType	
    C	Name	50	U	S	if ($_.CommandType -eq "Alias") { $_.DisplayName } else { $_.Name }	
    C		10	U	P	Version	
    C		0	U	P	Source	
    V	System.Management.Automation.CmdletInfo	CommandInfo	T			
    C		15	U	P	CommandType	
    C	Name	50	U	S	if ($_.CommandType -eq "Alias") { $_.DisplayName } else { $_.Name }	
    C		10	U	P	Version	
    C		0	U	P	Source	
    V	System.Management.Automation.ExternalScriptInfo	CommandInfo	T			
    C		15	U	P	CommandType	
    C	Name	50	U	S	if ($_.CommandType -eq "Alias") { $_.DisplayName } else { $_.Name }	
    C		10	U	P	Version	
    C		0	U	P	Source	
    V	System.Management.Automation.FilterInfo	CommandInfo	T			
    C		15	U	P	CommandType	
    C	Name	50	U	S	if ($_.CommandType -eq "Alias") { $_.DisplayName } else { $_.Name }	
    C		10	U	P	Version	
    C		0	U	P	Source	
    V	System.Management.Automation.FunctionInfo	CommandInfo	T			
    C		15	U	P	CommandType	
    C	Name	50	U	S	if ($_.CommandType -eq "Alias") { $_.DisplayName } else { $_.Name }	
    C		10	U	P	Version	
    C		0	U	P	Source	
    V	System.Management.Automation.ScriptInfo	CommandInfo	T			
    C		15	U	P	CommandType	
    C	Name	50	U	S	if ($_.CommandType -eq "Alias") { $_.DisplayName } else { $_.Name }	
    C		10	U	P	Version	
    C		0	U	P	Source	
    V	System.Management.Automation.AliasInfo	AliasInfo	T			
    C		15	U	P	CommandType	
    C		0	U	P	DisplayName	
    V	System.Management.Automation.AliasInfo	System.Management.Automation.AliasInfo	L			
    I		P	DisplayName	
    I		P	CommandType	
    I		P	Definition	
    I		P	ReferencedCommand	
    I		P	ResolvedCommand	
    V	System.Management.Automation.ApplicationInfo	ApplicationInfo	T			
    C		15	U	P	CommandType	
    C		0	U	P	Name	
    C		0	U	P	Path	
    V	System.Management.Automation.ApplicationInfo	System.Management.Automation.ApplicationInfo	L			
    I		P	Name	
    I		P	CommandType	
    I		P	Definition	
    I		P	Extension	
    I		P	Path	
    I		P	FileVersionInfo	
    V	System.Management.Automation.CmdletInfo	System.Management.Automation.CmdletInfo	L			
    I		P	Name	
    I		P	CommandType	
    I		P	Definition	
    I		P	Path	
    I		P	DLL	
    I		P	HelpFile	
    I		P	ParameterSets	
    I		P	ImplementingType	
    I		P	Verb	
    I		P	Noun	
    V	System.Management.Automation.ExternalScriptInfo	ExternalScriptInfo	T			
    C		15	U	P	CommandType	
    C		0	U	P	Name	
    C		0	U	P	Path	
    V	System.Management.Automation.FilterInfo	System.Management.Automation.CommandInfo	L			
    I		P	Name	
    I		P	CommandType	
    I		P	Definition	
    V	System.Management.Automation.FunctionInfo	System.Management.Automation.CommandInfo	L			
    I		P	Name	
    I		P	CommandType	
    I		P	Definition	
    V	System.Management.Automation.ScriptInfo	ScriptInfo	T			
    C		15	U	P	CommandType	
    C		0	U	P	Name	
    C		0	U	P	Definition	
    V	System.Management.Automation.ScriptInfo	System.Management.Automation.ScriptInfo	L			
    I		P	Name	
    I		P	CommandType	
    I		P	Definition	
    I		P	Path	
    V	System.Management.Automation.Runspaces.TypeData	TypeData	T			
    C	TypeName	0	U	P	TypeName	
    C	Members	0	U	P	Members	
    V	Microsoft.PowerShell.Commands.ControlPanelItem	ControlPanelItem	T			
    C	Name	0	U	P	Name	
    C	CanonicalName	0	U	P	CanonicalName	
    C	Category	0	U	P	Category	
    C	Description	0	U	P	Description	
    V	Microsoft.PowerShell.Commands.ListCommand+MemberInfo	memberinfo	T			
    C	Class	11	U	P	MemberClass	
    C		25	U	P	Name	
    C		0	U	P	MemberData	
    V	Microsoft.PowerShell.Commands.ListCommand+MemberInfo	Microsoft.PowerShell.Commands.ListCommand+MemberInfo	L			
    I		P	Name	
    I		P	MemberClass	
    I		P	MemberData	
    V	Microsoft.PowerShell.Commands.ActiveDirectoryProvider+ADPSDriveInfo	drive	T			
    C		10	U	P	Name	
    C	Used (GB)	13	R	S	if($_.Used -or $_.Free) { "{0:###0.00}" -f ($_.Used / 1GB) }	
    C	Free (GB)	13	R	S	if($_.Used -or $_.Free) { "{0:###0.00}" -f ($_.Free / 1GB) }	
    C	Provider	13	U	S	$_.Provider.Name	
    C	Root	35	U	S	if($null -ne $_.DisplayRoot) { $_.DisplayRoot } else { $_.Root }	
    C		0	R	P	CurrentLocation	
    V	System.Management.Automation.PSDriveInfo	System.Management.Automation.PSDriveInfo	L			
    I		P	Name	
    I		P	Description	
    I		P	Provider	
    I		P	Root	
    I		P	CurrentLocation	
    V	System.Management.Automation.ProviderInfo	provider	T			
    C		20	U	P	Name	
    C		0	U	P	Capabilities	
    C		0	U	P	Drives	
    V	System.Management.Automation.ProviderInfo	provider	L			
    I		P	Name	
    I		P	Drives	
    I		P	Path	
    I		P	Home	
    I		P	Description	
    I		P	Capabilities	
    I		P	ImplementingType	
    V	System.Management.Automation.Subsystem.SubsystemInfo	System.Management.Automation.Subsystem.SubsystemInfo	T			
    C	Kind	17	L	P	Kind	
    C	SubsystemType	18	L	S	$_.SubsystemType.Name	
    C	IsRegistered	12	R	P	IsRegistered	
    C	Implementations	0	L	P	Implementations	
    V	System.Management.Automation.Subsystem.SubsystemInfo+ImplementationInfo	System.Management.Automation.Subsystem.SubsystemInfo+ImplementationInfo	L			
    I		P	Id	
    I		P	Kind	
    I		P	Name	
    I		P	Description	
    I		P	ImplementationType	
    V	System.Management.Automation.ShellVariable	ShellVariable	L			
    I		P	Name	
    I		P	Value	
    V	System.Management.Automation.Runspaces.Runspace	Runspace	T			
    C	Id	3	R	P	Id	
    C	Name	15	L	P	Name	
    C	ComputerName	15	L	S	if ($null -ne $_.ConnectionInfo) { $_.ConnectionInfo.ComputerName } else { "localhost" }	
    C	Type	13	L	S	if ($null -ne $_.ConnectionInfo) { "Remote" } else { "Local" }	
    C	State	13	L	S	$_.RunspaceStateInfo.State	
    C	Availability	15	L	S	if (($null -ne $_.Debugger) -and ($_.Debugger.InBreakpoint)) { "InBreakpoint" } else { $_.RunspaceAvailability }	
    V	System.Management.Automation.Runspaces.PSSession	PSSession	T			
    C	Id	3	R	P	Id	
    C	Name	15	L	P	Name	
    C	Transport	9	L	P	Transport	
    C	ComputerName	15	L	P	ComputerName	
    C	ComputerType	15	L	P	ComputerType	
    C	State	13	L	P	State	
    C	ConfigurationName	20	L	P	ConfigurationName	
    C	Availability	13	R	P	Availability	
    V	System.Management.Automation.Job	Job	T			
    C	Id	6	L	P	Id	
    C	Name	15	L	P	Name	
    C	PSJobTypeName	15	L	P	PSJobTypeName	
    C	State	13	L	P	State	
    C	HasMoreData	15	L	P	HasMoreData	
    C	Location	20	L	P	Location	
    C	Command	25	L	P	Command	
    V	Deserialized.Microsoft.PowerShell.Commands.TextMeasureInfo	Microsoft.PowerShell.Commands.TextMeasureInfo	T			
    C	Lines	0	U	P	Lines	
    C	Words	0	U	P	Words	
    C	Characters	0	U	P	Characters	
    C	Property	0	U	P	Property	
    V	Deserialized.Microsoft.PowerShell.Commands.GenericMeasureInfo	Microsoft.PowerShell.Commands.GenericMeasureInfo	L			
    I		P	Count	
    I		P	Average	
    I		P	Sum	
    I		P	Maximum	
    I		P	Minimum	
    I		P	Property	
    V	System.Management.Automation.CallStackFrame	CallStackFrame	T			
    C	Command	0	U	P	Command	
    C	Arguments	0	U	P	Arguments	
    C	Location	0	U	P	Location	
    V	System.Management.Automation.CommandBreakpoint	Breakpoint	T			
    C	ID	4	R	P	ID	
    C	Script	0	U	S	if ($_.Script) { [System.IO.Path]::GetFileName($_.Script) }	
    C	Line	4	R	P	Line	
    C	Command	0	U	P	Command	
    C	Variable	0	U	P	Variable	
    C	Action	0	U	P	Action	
    V	System.Management.Automation.CommandBreakpoint	Breakpoint	L			
    I		P	ID	
    I		P	Script	
    I		P	Enabled	
    I		P	HitCount	
    I		P	Action	
    V	System.Management.Automation.LineBreakpoint	Breakpoint	T			
    C	ID	4	R	P	ID	
    C	Script	0	U	S	if ($_.Script) { [System.IO.Path]::GetFileName($_.Script) }	
    C	Line	4	R	P	Line	
    C	Command	0	U	P	Command	
    C	Variable	0	U	P	Variable	
    C	Action	0	U	P	Action	
    V	System.Management.Automation.LineBreakpoint	Breakpoint	L			
    I		P	ID	
    I		P	Script	
    I		P	Enabled	
    I		P	HitCount	
    I		P	Action	
    V	System.Management.Automation.VariableBreakpoint	Breakpoint	T			
    C	ID	4	R	P	ID	
    C	Script	0	U	S	if ($_.Script) { [System.IO.Path]::GetFileName($_.Script) }	
    C	Line	4	R	P	Line	
    C	Command	0	U	P	Command	
    C	Variable	0	U	P	Variable	
    C	Action	0	U	P	Action	
    V	System.Management.Automation.VariableBreakpoint	Breakpoint	L			
    I		P	ID	
    I		P	Script	
    I		P	Enabled	
    I		P	HitCount	
    I		P	Action	
    V	Microsoft.PowerShell.Commands.PSSessionConfigurationCommands#PSSessionConfiguration	PSSessionConfiguration	L			
    I		P	Name	
    I		P	PSVersion	
    I		P	StartupScript	
    I		P	RunAsUser	
    I		P	Permission	
    V	Microsoft.PowerShell.Commands.ComputerChangeInfo	Microsoft.PowerShell.Commands.ComputerChangeInfo	T			
    C	HasSucceeded	12	L	P	HasSucceeded	
    C	ComputerName	25	U	P	ComputerName	
    V	Microsoft.PowerShell.Commands.RenameComputerChangeInfo	Microsoft.PowerShell.Commands.RenameComputerChangeInfo	T			
    C	HasSucceeded	12	L	P	HasSucceeded	
    C	OldComputerName	25	U	P	OldComputerName	
    C	NewComputerName	25	U	P	NewComputerName	
    V	ModuleInfoGrouping	Module	T	script: Split-Path -Parent $_.Path | ForEach-Object { if([Version]::TryParse((Split-Path $_ -Leaf), [ref]$null)) { Split-Path -Parent $_} else {$_} } | Split-Path -Parent		
    C		10	L	P	ModuleType	
    C		10	L	P	Version	
    C	PreRelease	10	L	S	if ($_.PrivateData -and $_.PrivateData.ContainsKey('PSData') -and $_.PrivateData.PSData.ContainsKey('PreRelease')) { $_.PrivateData.PSData.PreRelease }	
    C		35	L	P	Name	
    C	PSEdition	9	L	S	$result = [System.Collections.ArrayList]::new() $editions = $_.CompatiblePSEditions if (-not $editions) { $editions = @('Desktop') } foreach ($edition in $editions) { $result += $edition.Substring(0,4) } ($result | Sort-Object) -join ','	
    C	ExportedCommands	0	L	S	$_.ExportedCommands.Keys	
    V	System.Management.Automation.PSModuleInfo	Module	T			
    C		10	L	P	ModuleType	
    C		10	L	P	Version	
    C	PreRelease	10	L	S	if ($_.PrivateData -and $_.PrivateData.ContainsKey('PSData') -and $_.PrivateData.PSData.ContainsKey('PreRelease')) { $_.PrivateData.PSData.PreRelease }	
    C		35	L	P	Name	
    C	ExportedCommands	0	L	S	$_.ExportedCommands.Keys	
    V	System.Management.Automation.PSModuleInfo	Module	W			
    W	P	Name
    V	System.Management.Automation.PSModuleInfo	Module	L			
    I		P	Name	
    I		P	Path	
    I		P	Description	
    I		P	ModuleType	
    I		P	Version	
    I	PreRelease	S	if ($_.PrivateData -and $_.PrivateData.ContainsKey('PSData') -and $_.PrivateData.PSData.ContainsKey('PreRelease')) { $_.PrivateData.PSData.PreRelease }	
    I		P	NestedModules	
    I	ExportedFunctions	S	$_.ExportedFunctions.Keys	
    I	ExportedCmdlets	S	$_.ExportedCmdlets.Keys	
    I	ExportedVariables	S	$_.ExportedVariables.Keys	
    I	ExportedAliases	S	$_.ExportedAliases.Keys	
    V	System.Management.Automation.ExperimentalFeature	ExperimentalFeature	T			
    C		35	L	P	Name	
    C		7	R	P	Enabled	
    C		35	L	P	Source	
    C		0	L	P	Description	
    V	System.Management.Automation.ExperimentalFeature	ExperimentalFeature	L			
    I		P	Name	
    I		P	Enabled	
    I		P	Source	
    I		P	Description	
    V	Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject	Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject	L			
    I		P	StatusCode	
    I		P	StatusDescription	
    I	Content	S	$result = $_.Content $result = $result.Substring(0, [Math]::Min($result.Length, 200) ) if($result.Length -eq 200) { $result += "`u{2026}" } $result	
    I	RawContent	S	$result = $_.RawContent $result = $result.Substring(0, [Math]::Min($result.Length, 200) ) if($result.Length -eq 200) { $result += "`u{2026}" } $result	
    I		P	Headers	
    I		P	Images	
    I		P	InputFields	
    I		P	Links	
    I		P	RawContentLength	
    I		P	RelationLink	
    V	Microsoft.PowerShell.Commands.WebResponseObject	Microsoft.PowerShell.Commands.WebResponseObject	L			
    I		P	StatusCode	
    I		P	StatusDescription	
    I		P	Content	
    I	RawContent	S	$result = $_.RawContent $result = $result.Substring(0, [Math]::Min($result.Length, 200) ) if($result.Length -eq 200) { $result += "`u{2026}" } $result	
    I		P	Headers	
    I		P	RawContentLength	
    I		P	RelationLink	
    V	Microsoft.PowerShell.Commands.FileHashInfo	Microsoft.PowerShell.Commands.FileHashInfo	T			
    C		15	L	P	Algorithm	
    C		70	L	P	Hash	
    C		0	U	P	Path	
    V	Microsoft.PowerShell.Commands.PSRunspaceDebug	PSRunspaceDebug>	T			
    C	Id	3	R	P	RunspaceId	
    C	Name	20	L	P	RunspaceName	
    C	Enabled	10	L	P	Enabled	
    C	BreakAll	10	L	P	BreakAll	
    V	Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo	Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo	L			
    I	Header1	S	$_.AsEscapeSequence('Header1')	
    I	Header2	S	$_.AsEscapeSequence('Header2')	
    I	Header3	S	$_.AsEscapeSequence('Header3')	
    I	Header4	S	$_.AsEscapeSequence('Header4')	
    I	Header5	S	$_.AsEscapeSequence('Header5')	
    I	Header6	S	$_.AsEscapeSequence('Header6')	
    I	Code	S	$_.AsEscapeSequence('Code')	
    I	Link	S	$_.AsEscapeSequence('Link')	
    I	Image	S	$_.AsEscapeSequence('Image')	
    I	EmphasisBold	S	$_.AsEscapeSequence('EmphasisBold')	
    I	EmphasisItalics	S	$_.AsEscapeSequence('EmphasisItalics')	
    V	Microsoft.PowerShell.Commands.TestConnectionCommand+TcpPortStatus	Microsoft.PowerShell.Commands.TestConnectionCommand+TcpPortStatus	T	property: Target		
    C	Id	4	R	P	Id	
    C	Source	16	L	P	Source	
    C	Address	25	L	P	TargetAddress	
    C	Port	7	R	P	Port	
    C	Latency(ms)	7	R	P	Latency	
    C	Connected	10	L	P	Connected	
    C	Status	24	L	P	Status	
    V	Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus	Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus	T	property: Destination		
    C	Ping	4	R	P	Ping	
    C	Source	16	L	P	Source	
    C	Address	25	L	P	DisplayAddress	
    C	Latency(ms)	7	R	S	if ($_.Status -eq 'TimedOut') { '*' } else { $_.Latency }	
    C	BufferSize(B)	10	R	S	if ($_.Status -eq 'TimedOut') { '*' } else { $_.BufferSize }	
    C	Status	16	L	P	Status	
    V	Microsoft.PowerShell.Commands.TestConnectionCommand+PingMtuStatus	Microsoft.PowerShell.Commands.TestConnectionCommand+PingMtuStatus	T	property: Destination		
    C	Source	16	L	P	Source	
    C	Address	25	L	P	DisplayAddress	
    C	Latency(ms)	7	R	S	if ($_.Status -eq 'TimedOut') { '*' } else { $_.Latency }	
    C	Status	16	L	P	Status	
    C	MtuSize(B)	7	R	P	MtuSize	
    V	Microsoft.PowerShell.Commands.TestConnectionCommand+TraceStatus	Microsoft.PowerShell.Commands.TestConnectionCommand+TraceStatus	T	property: Target		
    C	Hop	3	R	P	Hop	
    C	Hostname	25	L	S	if ($_.Hostname) { $_.HostName } else { '*' }	
    C	Ping	4	R	P	Ping	
    C	Latency(ms)	7	R	S	if ($_.Status -eq 'TimedOut') { '*' } else { $_.Latency }	
    C	Status	16	L	P	Status	
    C	Source	12	L	P	Source	
    C	TargetAddress	15	L	P	TargetAddress	
    V	Microsoft.PowerShell.Commands.ByteCollection	Microsoft.PowerShell.Commands.ByteCollection	T	property: Label		
    C	Offset	16	R	P	HexOffset	
    C	Bytes\n00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F	47	L	P	HexBytes	
    C	Ascii	16	L	P	Ascii	
    V	System.Management.Automation.PSStyle	System.Management.Automation.PSStyle	L			
    I	Reset	S	"$($_.Reset)$($_.Reset.Replace(""`e"",'`e'))"	
    I	BlinkOff	S	"$($_.BlinkOff)$($_.BlinkOff.Replace(""`e"",'`e'))$($_.Reset)"	
    I	Blink	S	"$($_.Blink)$($_.Blink.Replace(""`e"",'`e'))$($_.Reset)"	
    I	BoldOff	S	"$($_.BoldOff)$($_.BoldOff.Replace(""`e"",'`e'))$($_.Reset)"	
    I	Bold	S	"$($_.Bold)$($_.Bold.Replace(""`e"",'`e'))$($_.Reset)"	
    I	DimOff	S	"$($_.DimOff)$($_.DimOff.Replace(""`e"",'`e'))$($_.Reset)"	
    I	Dim	S	"$($_.Dim)$($_.Dim.Replace(""`e"",'`e'))$($_.Reset)"	
    I	Hidden	S	"$($_.Hidden)$($_.Hidden.Replace(""`e"",'`e'))$($_.Reset)"	
    I	HiddenOff	S	"$($_.HiddenOff)$($_.HiddenOff.Replace(""`e"",'`e'))$($_.Reset)"	
    I	Reverse	S	"$($_.Reverse)$($_.Reverse.Replace(""`e"",'`e'))$($_.Reset)"	
    I	ReverseOff	S	"$($_.ReverseOff)$($_.ReverseOff.Replace(""`e"",'`e'))$($_.Reset)"	
    I	ItalicOff	S	"$($_.ItalicOff)$($_.ItalicOff.Replace(""`e"",'`e'))$($_.Reset)"	
    I	Italic	S	"$($_.Italic)$($_.Italic.Replace(""`e"",'`e'))$($_.Reset)"	
    I	UnderlineOff	S	"$($_.UnderlineOff)$($_.UnderlineOff.Replace(""`e"",'`e'))$($_.Reset)"	
    I	Underline	S	"$($_.Underline)$($_.Underline.Replace(""`e"",'`e'))$($_.Reset)"	
    I	StrikethroughOff	S	"$($_.StrikethroughOff)$($_.StrikethroughOff.Replace(""`e"",'`e'))$($_.Reset)"	
    I	Strikethrough	S	"$($_.Strikethrough)$($_.Strikethrough.Replace(""`e"",'`e'))$($_.Reset)"	
    I		P	OutputRendering	
    I	Formatting.FormatAccent	S	"$($_.Formatting.FormatAccent)$($_.Formatting.FormatAccent.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Formatting.ErrorAccent	S	"$($_.Formatting.ErrorAccent)$($_.Formatting.ErrorAccent.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Formatting.Error	S	"$($_.Formatting.Error)$($_.Formatting.Error.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Formatting.Warning	S	"$($_.Formatting.Warning)$($_.Formatting.Warning.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Formatting.Verbose	S	"$($_.Formatting.Verbose)$($_.Formatting.Verbose.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Formatting.Debug	S	"$($_.Formatting.Debug)$($_.Formatting.Debug.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Formatting.TableHeader	S	"$($_.Formatting.TableHeader)$($_.Formatting.TableHeader.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Formatting.CustomTableHeaderLabel	S	"$($_.Formatting.CustomTableHeaderLabel)$($_.Formatting.CustomTableHeaderLabel.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Formatting.FeedbackName	S	"$($_.Formatting.FeedbackName)$($_.Formatting.FeedbackName.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Formatting.FeedbackText	S	"$($_.Formatting.FeedbackText)$($_.Formatting.FeedbackText.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Formatting.FeedbackAction	S	"$($_.Formatting.FeedbackAction)$($_.Formatting.FeedbackAction.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Progress.Style	S	"$($_.Progress.Style)$($_.Progress.Style.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Progress.MaxWidth	S	"$($_.Progress.MaxWidth)"	
    I	Progress.View	S	"$($_.Progress.View)"	
    I	Progress.UseOSCIndicator	S	"$($_.Progress.UseOSCIndicator)"	
    I	FileInfo.Directory	S	"$($_.FileInfo.Directory)$($_.FileInfo.Directory.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	FileInfo.SymbolicLink	S	"$($_.FileInfo.SymbolicLink)$($_.FileInfo.SymbolicLink.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	FileInfo.Executable	S	"$($_.FileInfo.Executable)$($_.FileInfo.Executable.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	FileInfo.Extension	S	"$([string]::Join(',',$_.FileInfo.Extension.Keys))"	
    I	Foreground.Black	S	"$($_.Foreground.Black)$($_.Foreground.Black.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Foreground.BrightBlack	S	"$($_.Foreground.BrightBlack)$($_.Foreground.BrightBlack.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Foreground.White	S	"$($_.Foreground.White)$($_.Foreground.White.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Foreground.BrightWhite	S	"$($_.Foreground.BrightWhite)$($_.Foreground.BrightWhite.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Foreground.Red	S	"$($_.Foreground.Red)$($_.Foreground.Red.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Foreground.BrightRed	S	"$($_.Foreground.BrightRed)$($_.Foreground.BrightRed.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Foreground.Magenta	S	"$($_.Foreground.Magenta)$($_.Foreground.Magenta.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Foreground.BrightMagenta	S	"$($_.Foreground.BrightMagenta)$($_.Foreground.BrightMagenta.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Foreground.Blue	S	"$($_.Foreground.Blue)$($_.Foreground.Blue.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Foreground.BrightBlue	S	"$($_.Foreground.BrightBlue)$($_.Foreground.BrightBlue.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Foreground.Cyan	S	"$($_.Foreground.Cyan)$($_.Foreground.Cyan.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Foreground.BrightCyan	S	"$($_.Foreground.BrightCyan)$($_.Foreground.BrightCyan.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Foreground.Green	S	"$($_.Foreground.Green)$($_.Foreground.Green.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Foreground.BrightGreen	S	"$($_.Foreground.BrightGreen)$($_.Foreground.BrightGreen.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Foreground.Yellow	S	"$($_.Foreground.Yellow)$($_.Foreground.Yellow.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Foreground.BrightYellow	S	"$($_.Foreground.BrightYellow)$($_.Foreground.BrightYellow.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Background.Black	S	"$($_.Background.Black)$($_.Background.Black.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Background.BrightBlack	S	"$($_.Background.BrightBlack)$($_.Background.BrightBlack.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Background.White	S	"$($_.Background.White)$($_.Background.White.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Background.BrightWhite	S	"$($_.Background.BrightWhite)$($_.Background.BrightWhite.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Background.Red	S	"$($_.Background.Red)$($_.Background.Red.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Background.BrightRed	S	"$($_.Background.BrightRed)$($_.Background.BrightRed.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Background.Magenta	S	"$($_.Background.Magenta)$($_.Background.Magenta.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Background.BrightMagenta	S	"$($_.Background.BrightMagenta)$($_.Background.BrightMagenta.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Background.Blue	S	"$($_.Background.Blue)$($_.Background.Blue.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Background.BrightBlue	S	"$($_.Background.BrightBlue)$($_.Background.BrightBlue.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Background.Cyan	S	"$($_.Background.Cyan)$($_.Background.Cyan.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Background.BrightCyan	S	"$($_.Background.BrightCyan)$($_.Background.BrightCyan.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Background.Green	S	"$($_.Background.Green)$($_.Background.Green.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Background.BrightGreen	S	"$($_.Background.BrightGreen)$($_.Background.BrightGreen.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Background.Yellow	S	"$($_.Background.Yellow)$($_.Background.Yellow.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Background.BrightYellow	S	"$($_.Background.BrightYellow)$($_.Background.BrightYellow.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    V	System.Management.Automation.PSStyle+FormattingData	System.Management.Automation.PSStyle+FormattingData	L			
    I	FormatAccent	S	"$($_.FormatAccent)$($_.FormatAccent.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	ErrorAccent	S	"$($_.ErrorAccent)$($_.ErrorAccent.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Error	S	"$($_.Error)$($_.Error.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Warning	S	"$($_.Warning)$($_.Warning.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Verbose	S	"$($_.Verbose)$($_.Verbose.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Debug	S	"$($_.Debug)$($_.Debug.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	TableHeader	S	"$($_.TableHeader)$($_.TableHeader.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	CustomTableHeaderLabel	S	"$($_.CustomTableHeaderLabel)$($_.CustomTableHeaderLabel.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	FeedbackName	S	"$($_.FeedbackName)$($_.FeedbackName.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	FeedbackText	S	"$($_.FeedbackText)$($_.FeedbackText.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	FeedbackAction	S	"$($_.FeedbackAction)$($_.FeedbackAction.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    V	System.Management.Automation.PSStyle+ProgressConfiguration	System.Management.Automation.PSStyle+ProgressConfiguration	L			
    I	Style	S	"$($_.Style)$($_.Style.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I		P	MaxWidth	
    I		P	View	
    I		P	UseOSCIndicator	
    V	System.Management.Automation.PSStyle+FileInfoFormatting	System.Management.Automation.PSStyle+FileInfoFormatting	L			
    I	Directory	S	"$($_.Directory)$($_.Directory.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	SymbolicLink	S	"$($_.SymbolicLink)$($_.SymbolicLink.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Executable	S	"$($_.Executable)$($_.Executable.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Extension	S	$sb = [System.Text.StringBuilder]::new() $maxKeyLength = 0 foreach ($key in $_.Extension.Keys) { if ($key.Length -gt $maxKeyLength) { $maxKeyLength = $key.Length } } foreach ($key in $_.Extension.Keys) { $null = $sb.Append($key.PadRight($maxKeyLength)) $null = $sb.Append(' = "') $null = $sb.Append($_.Extension[$key]) $null = $sb.Append($_.Extension[$key].Replace("`e",'`e')) $null = $sb.Append($PSStyle.Reset) $null = $sb.Append('"') $null = $sb.Append([Environment]::NewLine) } $sb.ToString()	
    V	System.Management.Automation.PSStyle+ForegroundColor	System.Management.Automation.PSStyle+ForegroundColor	L			
    I	Black	S	"$($_.Black)$($_.Black.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	BrightBlack	S	"$($_.BrightBlack)$($_.BrightBlack.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	White	S	"$($_.White)$($_.White.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	BrightWhite	S	"$($_.BrightWhite)$($_.BrightWhite.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Red	S	"$($_.Red)$($_.Red.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	BrightRed	S	"$($_.BrightRed)$($_.BrightRed.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Magenta	S	"$($_.Magenta)$($_.Magenta.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	BrightMagenta	S	"$($_.BrightMagenta)$($_.BrightMagenta.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Blue	S	"$($_.Blue)$($_.Blue.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	BrightBlue	S	"$($_.BrightBlue)$($_.BrightBlue.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Cyan	S	"$($_.Cyan)$($_.Cyan.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	BrightCyan	S	"$($_.BrightCyan)$($_.BrightCyan.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Green	S	"$($_.Green)$($_.Green.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	BrightGreen	S	"$($_.BrightGreen)$($_.BrightGreen.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Yellow	S	"$($_.Yellow)$($_.Yellow.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	BrightYellow	S	"$($_.BrightYellow)$($_.BrightYellow.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    V	System.Management.Automation.PSStyle+BackgroundColor	System.Management.Automation.PSStyle+BackgroundColor	L			
    I	Black	S	"$($_.Black)$($_.Black.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	BrightBlack	S	"$($_.BrightBlack)$($_.BrightBlack.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	White	S	"$($_.White)$($_.White.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	BrightWhite	S	"$($_.BrightWhite)$($_.BrightWhite.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Red	S	"$($_.Red)$($_.Red.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	BrightRed	S	"$($_.BrightRed)$($_.BrightRed.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Magenta	S	"$($_.Magenta)$($_.Magenta.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	BrightMagenta	S	"$($_.BrightMagenta)$($_.BrightMagenta.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Blue	S	"$($_.Blue)$($_.Blue.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	BrightBlue	S	"$($_.BrightBlue)$($_.BrightBlue.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Cyan	S	"$($_.Cyan)$($_.Cyan.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	BrightCyan	S	"$($_.BrightCyan)$($_.BrightCyan.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Green	S	"$($_.Green)$($_.Green.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	BrightGreen	S	"$($_.BrightGreen)$($_.BrightGreen.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	Yellow	S	"$($_.Yellow)$($_.Yellow.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    I	BrightYellow	S	"$($_.BrightYellow)$($_.BrightYellow.Replace(""`e"",'`e'))$($PSStyle.Reset)"	
    V	System.Management.Automation.PSTraceSource	System.Management.Automation.PSTraceSource	T			
    C		8	U	P	Options	
    C		20	U	P	Name	
    C		20	U	P	Listeners	
    C		0	U	P	Description	
    V	System.Management.Automation.PSTraceSource	System.Management.Automation.PSTraceSource	L			
    I		P	Name	
    I		P	Description	
    I		P	Options	
    I		P	Listeners	
    I		P	Attributes	
    I		P	Switch	
    V	Microsoft.PowerShell.Commands.Internal.TransactedRegistryKey	children	T	property: PSParentPath		
    C	Name	30	U	P	PSChildName	
    C	Property	0	U	S	$result = (Get-ItemProperty -LiteralPath $_.PSPath | Select * -Exclude PSPath,PSParentPath,PSChildName,PSDrive,PsProvider | Format-List | Out-String | Sort).Trim() $result = $result.Substring(0, [Math]::Min($result.Length, 5000) ) if($result.Length -eq 5000) { $result += "`u{2026}" } $result	
    V	Microsoft.Win32.RegistryKey	children	T	property: PSParentPath		
    C	Name	30	U	P	PSChildName	
    C	Property	0	U	S	$result = (Get-ItemProperty -LiteralPath $_.PSPath | Select * -Exclude PSPath,PSParentPath,PSChildName,PSDrive,PsProvider | Format-List | Out-String | Sort).Trim() $result = $result.Substring(0, [Math]::Min($result.Length, 5000) ) if($result.Length -eq 5000) { $result += "`u{2026}" } $result	
    V	System.Management.Automation.TreatAs.RegistryValue	children	T	property: PSParentPath		
    C	Name	30	U	P	PSChildName	
    C	Property	0	U	S	$result = (Get-ItemProperty -LiteralPath $_.PSPath | Select * -Exclude PSPath,PSParentPath,PSChildName,PSDrive,PsProvider | Format-List | Out-String | Sort).Trim() $result = $result.Substring(0, [Math]::Min($result.Length, 5000) ) if($result.Length -eq 5000) { $result += "`u{2026}" } $result	
    """#
}
