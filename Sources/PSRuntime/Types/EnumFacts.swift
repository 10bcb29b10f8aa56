/// The enumerations of .NET and PowerShell that scripts name.
///
/// `@Namespace` starts a group. A line is `Name:kind members`, where kind is empty for a plain enumeration over Int32, `f`
/// for flags, and a type's letter for another underlying type (`b` Byte, `s` Int16, `l` Int64, `u` UInt32). A member without
/// `=number` has the number after the one before it (flags: the next power of two).
enum EnumFacts {
  static let text: StaticString = """
    @System
    DayOfWeek: Sunday=0 Monday Tuesday Wednesday Thursday Friday Saturday
    ConsoleColor: Black=0 DarkBlue DarkGreen DarkCyan DarkRed DarkMagenta DarkYellow Gray DarkGray Blue Green Cyan Red Magenta Yellow White
    ConsoleKey: Backspace=8 Tab=9 Clear=12 Enter=13 Pause=19 Escape=27 Spacebar=32 PageUp PageDown End Home LeftArrow UpArrow RightArrow DownArrow Select Print Execute PrintScreen Insert Delete Help D0=48 D1 D2 D3 D4 D5 D6 D7 D8 D9 A=65 B C D E F G H I J K L M N O P Q R S T U V W X Y Z LeftWindows RightWindows Applications Sleep=95 NumPad0 NumPad1 NumPad2 NumPad3 NumPad4 NumPad5 NumPad6 NumPad7 NumPad8 NumPad9 Multiply Add Separator Subtract Decimal Divide F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12
    ConsoleModifiers:f None=0 Alt=1 Shift=2 Control=4
    ConsoleSpecialKey: ControlC=0 ControlBreak=1
    StringComparison: CurrentCulture=0 CurrentCultureIgnoreCase InvariantCulture InvariantCultureIgnoreCase Ordinal OrdinalIgnoreCase
    DateTimeKind: Unspecified=0 Utc Local
    StringSplitOptions:f None=0 RemoveEmptyEntries=1 TrimEntries=2
    MidpointRounding: ToEven=0 AwayFromZero ToZero ToNegativeInfinity ToPositiveInfinity
    UriKind: RelativeOrAbsolute=0 Absolute Relative
    UriHostNameType: Unknown=0 Basic Dns IPv4 IPv6
    UriPartial: Scheme=0 Authority Path Query
    UriFormat: UriEscaped=1 Unescaped SafeUnescaped
    UriComponents:f Scheme=1 UserInfo=2 Host=4 Port=8 Path=16 Query=32 Fragment=64 StrongPort=128 NormalizedHost=256 KeepDelimiter=1073741824 SerializationInfoString=-2147483648 AbsoluteUri=127 HostAndPort=132 StrongAuthority=134 SchemeAndServer=13 HttpRequestUrl=61 PathAndQuery=48
    TypeCode: Empty=0 Object DBNull Boolean Char SByte Byte Int16 UInt16 Int32 UInt32 Int64 UInt64 Single Double Decimal DateTime String=18
    Base64FormattingOptions:f None=0 InsertLineBreaks=1
    EnvironmentVariableTarget: Process=0 User Machine
    PlatformID: Win32S=0 Win32Windows Win32NT WinCE Unix Xbox MacOSX Other
    AttributeTargets:f Assembly=1 Module=2 Class=4 Struct=8 Enum=16 Constructor=32 Method=64 Property=128 Field=256 Event=512 Interface=1024 Parameter=2048 Delegate=4096 ReturnValue=8192 GenericParameter=16384 All=32767
    GCCollectionMode: Default=0 Forced Optimized Aggressive
    @System.Environment+
    SpecialFolder: Desktop=0 Programs=2 MyDocuments=5 Personal=5 Favorites=6 Startup=7 Recent=8 SendTo=9 StartMenu=11 MyMusic=13 MyVideos=14 DesktopDirectory=16 MyComputer=17 NetworkShortcuts=19 Fonts=20 Templates=21 CommonStartMenu=22 CommonPrograms=23 CommonStartup=24 CommonDesktopDirectory=25 ApplicationData=26 PrinterShortcuts=27 LocalApplicationData=28 InternetCache=32 Cookies=33 History=34 CommonApplicationData=35 Windows=36 System=37 ProgramFiles=38 MyPictures=39 UserProfile=40 SystemX86=41 ProgramFilesX86=42 CommonProgramFiles=43 CommonProgramFilesX86=44 CommonTemplates=45 CommonDocuments=46 CommonAdminTools=47 AdminTools=48 CommonMusic=53 CommonPictures=54 CommonVideos=55 Resources=56 LocalizedResources=57 CommonOemLinks=58 CDBurning=59
    SpecialFolderOption: None=0 Create=32768 DoNotVerify=16384
    @System.IO
    FileAttributes:f None=0 ReadOnly=1 Hidden=2 System=4 Directory=16 Archive=32 Device=64 Normal=128 Temporary=256 SparseFile=512 ReparsePoint=1024 Compressed=2048 Offline=4096 NotContentIndexed=8192 Encrypted=16384 IntegrityStream=32768 NoScrubData=131072
    FileMode: CreateNew=1 Create Open OpenOrCreate Truncate Append
    FileAccess:f Read=1 Write=2 ReadWrite=3
    FileShare:f None=0 Read=1 Write=2 ReadWrite=3 Delete=4 Inheritable=16
    FileOptions:f None=0 Encrypted=16384 DeleteOnClose=67108864 SequentialScan=134217728 RandomAccess=268435456 Asynchronous=1073741824 WriteThrough=-2147483648
    SearchOption: TopDirectoryOnly=0 AllDirectories
    SeekOrigin: Begin=0 Current End
    MatchType: Simple=0 Win32
    MatchCasing: PlatformDefault=0 CaseSensitive CaseInsensitive
    DriveType: Unknown=0 NoRootDirectory Removable Fixed Network CDRom Ram
    UnixFileMode:f None=0 OtherExecute=1 OtherWrite=2 OtherRead=4 GroupExecute=8 GroupWrite=16 GroupRead=32 UserExecute=64 UserWrite=128 UserRead=256 StickyBit=512 SetGroup=1024 SetUser=2048
    NotifyFilters:f FileName=1 DirectoryName=2 Attributes=4 Size=8 LastWrite=16 LastAccess=32 CreationTime=64 Security=256
    WatcherChangeTypes:f Created=1 Deleted=2 Changed=4 Renamed=8 All=15
    @System.IO.Compression
    CompressionMode: Decompress=0 Compress
    CompressionLevel: Optimal=0 Fastest NoCompression SmallestSize
    ZipArchiveMode: Read=0 Create Update
    @System.Text
    NormalizationForm: FormC=1 FormD=2 FormKC=5 FormKD=6
    @System.Text.RegularExpressions
    RegexOptions:f None=0 IgnoreCase=1 Multiline=2 ExplicitCapture=4 Compiled=8 Singleline=16 IgnorePatternWhitespace=32 RightToLeft=64 ECMAScript=256 CultureInvariant=512 NonBacktracking=1024
    RegexParseError: Unknown=0 AlternationHasTooManyConditions AlternationHasMalformedCondition InvalidUnicodePropertyEscape MalformedUnicodePropertyEscape UnrecognizedEscape UnrecognizedControlCharacter MissingControlCharacter InsufficientOrInvalidHexDigits QuantifierOrCaptureGroupOutOfRange UndefinedNamedReference UndefinedNumberedReference MalformedNamedReference UnescapedEndingBackslash UnterminatedComment InvalidGroupingConstruct AlternationHasNamedCapture AlternationHasComment AlternationHasMalformedReference AlternationHasUndefinedReference CaptureGroupNameInvalid CaptureGroupOfZero UnterminatedBracket ExclusionGroupNotLast ReversedCharacterRange ShorthandClassInCharacterRange InsufficientClosingParentheses ReversedQuantifierRange NestedQuantifiersNotParenthesized QuantifierAfterNothing InsufficientOpeningParentheses UnrecognizedUnicodeProperty
    @System.Globalization
    NumberStyles:f None=0 AllowLeadingWhite=1 AllowTrailingWhite=2 AllowLeadingSign=4 Integer=7 AllowTrailingSign=8 AllowParentheses=16 AllowDecimalPoint=32 AllowThousands=64 Number=111 AllowExponent=128 Float=167 AllowCurrencySymbol=256 Currency=383 Any=511 AllowHexSpecifier=512 HexNumber=515 AllowBinarySpecifier=1024 BinaryNumber=1027
    DateTimeStyles:f None=0 AllowLeadingWhite=1 AllowTrailingWhite=2 AllowInnerWhite=4 AllowWhiteSpaces=7 NoCurrentDateDefault=8 AdjustToUniversal=16 AssumeLocal=32 AssumeUniversal=64 RoundtripKind=128
    TimeSpanStyles:f None=0 AssumeNegative=1
    CompareOptions:f None=0 IgnoreCase=1 IgnoreNonSpace=2 IgnoreSymbols=4 IgnoreKanaType=8 IgnoreWidth=16 NumericOrdering=32 OrdinalIgnoreCase=268435456 StringSort=536870912 Ordinal=1073741824
    CultureTypes:f NeutralCultures=1 SpecificCultures=2 InstalledWin32Cultures=4 AllCultures=7 UserCustomCulture=8 ReplacementCultures=16 WindowsOnlyCultures=32 FrameworkCultures=64
    CalendarWeekRule: FirstDay=0 FirstFullWeek FirstFourDayWeek
    UnicodeCategory: UppercaseLetter=0 LowercaseLetter TitlecaseLetter ModifierLetter OtherLetter NonSpacingMark SpacingCombiningMark EnclosingMark DecimalDigitNumber LetterNumber OtherNumber SpaceSeparator LineSeparator ParagraphSeparator Control Format Surrogate PrivateUse ConnectorPunctuation DashPunctuation OpenPunctuation ClosePunctuation InitialQuotePunctuation FinalQuotePunctuation OtherPunctuation MathSymbol CurrencySymbol ModifierSymbol OtherSymbol OtherNotAssigned
    @System.Diagnostics
    TraceLevel: Off=0 Error Warning Info Verbose
    EventLogEntryType: Error=1 Warning=2 Information=4 SuccessAudit=8 FailureAudit=16
    ProcessPriorityClass: Normal=32 Idle=64 High=128 RealTime=256 BelowNormal=16384 AboveNormal=32768
    ProcessWindowStyle: Normal=0 Hidden Minimized Maximized
    @System.Net
    HttpStatusCode: Continue=100 SwitchingProtocols=101 Processing=102 EarlyHints=103 OK=200 Created=201 Accepted=202 NonAuthoritativeInformation=203 NoContent=204 ResetContent=205 PartialContent=206 MultiStatus=207 AlreadyReported=208 IMUsed=226 MultipleChoices=300 Ambiguous=300 MovedPermanently=301 Moved=301 Found=302 Redirect=302 SeeOther=303 RedirectMethod=303 NotModified=304 UseProxy=305 Unused=306 TemporaryRedirect=307 RedirectKeepVerb=307 PermanentRedirect=308 BadRequest=400 Unauthorized=401 PaymentRequired=402 Forbidden=403 NotFound=404 MethodNotAllowed=405 NotAcceptable=406 ProxyAuthenticationRequired=407 RequestTimeout=408 Conflict=409 Gone=410 LengthRequired=411 PreconditionFailed=412 RequestEntityTooLarge=413 RequestUriTooLong=414 UnsupportedMediaType=415 RequestedRangeNotSatisfiable=416 ExpectationFailed=417 MisdirectedRequest=421 UnprocessableEntity=422 UnprocessableContent=422 Locked=423 FailedDependency=424 UpgradeRequired=426 PreconditionRequired=428 TooManyRequests=429 RequestHeaderFieldsTooLarge=431 UnavailableForLegalReasons=451 InternalServerError=500 NotImplemented=501 BadGateway=502 ServiceUnavailable=503 GatewayTimeout=504 HttpVersionNotSupported=505 VariantAlsoNegotiates=506 InsufficientStorage=507 LoopDetected=508 NotExtended=510 NetworkAuthenticationRequired=511
    SecurityProtocolType:f SystemDefault=0 Ssl3=48 Tls=192 Tls11=768 Tls12=3072 Tls13=12288
    @System.Net.Sockets
    AddressFamily: Unspecified=0 Unix=1 InterNetwork=2 InterNetworkV6=23 Unknown=-1
    ProtocolType: IP=0 Icmp=1 Tcp=6 Udp=17 IPv6=41 Unknown=-1
    SocketType: Stream=1 Dgram Raw Rdm Seqpacket Unknown=-1
    @System.Collections.Specialized
    NotifyCollectionChangedAction: Add=0 Remove Replace Move Reset
    @System.ComponentModel
    ListSortDirection: Ascending=0 Descending
    @System.Data
    DataRowState:f Detached=1 Unchanged=2 Added=4 Deleted=8 Modified=16
    @System.Reflection
    BindingFlags:f Default=0 IgnoreCase=1 DeclaredOnly=2 Instance=4 Static=8 Public=16 NonPublic=32 FlattenHierarchy=64 InvokeMethod=256 CreateInstance=512 GetField=1024 SetField=2048 GetProperty=4096 SetProperty=8192
    MemberTypes:f Constructor=1 Event=2 Field=4 Method=8 Property=16 TypeInfo=32 Custom=64 NestedType=128 All=191
    @System.Runtime.InteropServices
    Architecture: X86=0 X64 Arm Arm64 Wasm S390x LoongArch64 Armv6 Ppc64le RiscV64
    @System.Security.AccessControl
    AccessControlType: Allow=0 Deny
    FileSystemRights:f ListDirectory=1 ReadData=1 WriteData=2 CreateFiles=2 CreateDirectories=4 AppendData=4 ReadExtendedAttributes=8 WriteExtendedAttributes=16 Traverse=32 ExecuteFile=32 DeleteSubdirectoriesAndFiles=64 ReadAttributes=128 WriteAttributes=256 Write=278 Delete=65536 ReadPermissions=131072 Read=131209 ReadAndExecute=131241 Modify=197055 ChangePermissions=262144 TakeOwnership=524288 Synchronize=1048576 FullControl=2032127
    InheritanceFlags:f None=0 ContainerInherit=1 ObjectInherit=2
    PropagationFlags:f None=0 NoPropagateInherit=1 InheritOnly=2
    @System.Security.Cryptography
    CipherMode: CBC=1 ECB OFB CFB CTS
    PaddingMode: None=1 PKCS7 Zeros ANSIX923 ISO10126
    CryptoStreamMode: Read=0 Write
    @System.Security.Cryptography.X509Certificates
    StoreLocation: CurrentUser=1 LocalMachine
    StoreName: AddressBook=1 AuthRoot CertificateAuthority Disallowed My Root TrustedPeople TrustedPublisher
    OpenFlags:f ReadOnly=0 ReadWrite=1 MaxAllowed=2 OpenExistingOnly=4 IncludeArchived=8
    X509FindType: FindByThumbprint=0 FindBySubjectName FindBySubjectDistinguishedName FindByIssuerName FindByIssuerDistinguishedName FindBySerialNumber FindByTimeValid FindByTimeNotYetValid FindByTimeExpired FindByTemplateName FindByApplicationPolicy FindByCertificatePolicy FindByExtension FindByKeyUsage FindBySubjectKeyIdentifier
    @System.Security.Principal
    WindowsBuiltInRole: Administrator=544 User=545 Guest=546 PowerUser=547 AccountOperator=548 SystemOperator=549 PrintOperator=550 BackupOperator=551 Replicator=552
    TokenImpersonationLevel: None=0 Anonymous Identification Impersonation Delegation
    @System.ServiceProcess
    ServiceControllerStatus: Stopped=1 StartPending StopPending Running ContinuePending PausePending Paused
    ServiceStartMode: Boot=0 System Automatic Manual Disabled
    @System.Threading
    ApartmentState: STA=0 MTA Unknown
    ThreadState:f Running=0 StopRequested=1 SuspendRequested=2 Background=4 Unstarted=8 Stopped=16 WaitSleepJoin=32 Suspended=64 AbortRequested=128 Aborted=256
    @System.Threading.Tasks
    TaskStatus: Created=0 WaitingForActivation WaitingToRun Running WaitingForChildrenToComplete RanToCompletion Canceled Faulted
    @System.Xml
    XmlNodeType: None=0 Element Attribute Text CDATA EntityReference Entity ProcessingInstruction Comment Document DocumentType DocumentFragment Notation Whitespace SignificantWhitespace EndElement EndEntity XmlDeclaration
    Formatting: None=0 Indented
    NewLineHandling: Replace=0 Entitize None
    ConformanceLevel: Auto=0 Fragment Document
    WriteState: Start=0 Prolog Element Attribute Content Closed Error
    @System.Xml.Linq
    SaveOptions:f None=0 DisableFormatting=1 OmitDuplicateNamespaces=2
    LoadOptions:f None=0 PreserveWhitespace=1 SetBaseUri=2 SetLineInfo=4
    @System.DirectoryServices
    AuthenticationTypes:f None=0 Secure=1 Encryption=2 SecureSocketsLayer=2 ReadonlyServer=4 Anonymous=16 FastBind=32 Signing=64 Sealing=128 Delegation=256 ServerBind=512
    SearchScope: Base=0 OneLevel Subtree
    @System.Management.Automation
    WhereOperatorSelectionMode: Default=0 First Last SkipUntil Until Split
    ErrorCategory: NotSpecified=0 OpenError CloseError DeviceError DeadlockDetected InvalidArgument InvalidData InvalidOperation InvalidResult InvalidType MetadataError NotImplemented NotInstalled ObjectNotFound OperationStopped OperationTimeout SyntaxError ParserError PermissionDenied ResourceBusy ResourceExists ResourceUnavailable ReadError WriteError FromStdErr SecurityError ProtocolError ConnectionError AuthenticationError LimitsExceeded QuotaExceeded NotEnabled
    ActionPreference: SilentlyContinue=0 Stop Continue Inquire Ignore Suspend Break
    ConfirmImpact: None=0 Low Medium High
    CommandTypes:f Alias=1 Function=2 Filter=4 Cmdlet=8 ExternalScript=16 Application=32 Script=64 Configuration=256 All=383
    CommandOrigin: Runspace=0 Internal
    PSMemberTypes:f AliasProperty=1 CodeProperty=2 Property=4 NoteProperty=8 ScriptProperty=16 PropertySet=32 Method=64 CodeMethod=128 ScriptMethod=256 Methods=448 ParameterizedProperty=512 MemberSet=1024 Event=2048 Dynamic=4096 InferredProperty=8192 Properties=8223 All=16383
    PSMemberViewTypes:f Extended=1 Adapted=2 Base=4 All=7
    ScopedItemOptions:f None=0 ReadOnly=1 Constant=2 Private=4 AllScope=8 Unspecified=16
    SplitOptions:f SimpleMatch=1 RegexMatch=2 CultureInvariant=4 IgnorePatternWhitespace=8 Multiline=16 Singleline=32 IgnoreCase=64 ExplicitCapture=128
    SessionStateEntryVisibility: Public=0 Private
    PSLanguageMode: FullLanguage=0 RestrictedLanguage NoLanguage ConstrainedLanguage
    PSTraceOptions:f None=0 Constructor=1 Dispose=2 Finalizer=4 Method=8 Property=16 Delegates=32 Events=64 Exception=128 Lock=256 Error=512 Errors=640 Warning=1024 Verbose=2048 WriteLine=4096 Data=6167 Scope=8192 ExecutionFlow=8303 Assert=16384 All=32767
    ModuleType: Script=0 Binary Manifest Cim Workflow
    ModuleAccessMode: ReadWrite=0 ReadOnly Constant
    JobState: NotStarted=0 Running Completed Failed Stopped Blocked Suspended Disconnected Suspending Stopping AtBreakpoint
    PSInvocationState: NotStarted=0 Running Stopping Stopped Completed Failed Disconnected
    ValidateRangeKind: Positive=0 NonNegative Negative NonPositive
    WildcardOptions:f None=0 Compiled=1 IgnoreCase=2 CultureInvariant=4
    CompletionResultType: Text=0 History Command ProviderItem ProviderContainer Property Method ParameterName ParameterValue Variable Namespace Type Keyword DynamicKeyword
    SignatureStatus: Valid=0 UnknownError NotSigned HashMismatch NotTrusted NotSupportedFileFormat Incompatible
    ExperimentAction: None=0 Hide Show
    OutputRendering: Host=0 PlainText Ansi
    ProgressView: Minimal=0 Classic
    ShouldProcessReason:f None=0 WhatIf=1
    PSCredentialTypes:f Generic=1 Domain=2 Default=3
    PSCredentialUIOptions:f None=0 ValidateUserNameSyntax=1 AlwaysPrompt=2 ReadOnlyUserName=3 Default=1
    RemotingBehavior: None=0 PowerShell Custom
    RunspaceMode: CurrentRunspace=0 NewRunspace
    Alignment: Undefined=0 Left Center Right
    @System.Management.Automation.Host
    ControlKeyStates:f RightAltPressed=1 LeftAltPressed=2 RightCtrlPressed=4 LeftCtrlPressed=8 ShiftPressed=16 NumLockOn=32 ScrollLockOn=64 CapsLockOn=128 EnhancedKey=256
    ReadKeyOptions:f AllowCtrlC=1 NoEcho=2 IncludeKeyDown=4 IncludeKeyUp=8
    BufferCellType: Complete=0 Leading Trailing
    @System.Management.Automation.Runspaces
    RunspaceState: BeforeOpen=0 Opening Opened Closed Closing Broken Disconnecting Disconnected Connecting
    PSThreadOptions: Default=0 UseNewThread ReuseThread UseCurrentThread
    PipelineState: NotStarted=0 Running Stopping Stopped Completed Failed Disconnected
    @System.Management.Automation.Language
    TokenKind: Unknown=0 Variable SplattedVariable Parameter Number Label Identifier Generic NewLine LineContinuation Comment EndOfInput StringLiteral StringExpandable HereStringLiteral HereStringExpandable LParen RParen LCurly RCurly LBracket RBracket AtParen AtCurly DollarParen Semi AndAnd OrOr Ampersand Pipe Comma MinusMinus PlusPlus DotDot ColonColon Dot Exclaim Multiply Divide Rem Plus Minus Equals PlusEquals MinusEquals MultiplyEquals DivideEquals RemainderEquals Redirection RedirectInStd Format Not Bnot And Or Xor Band Bor Bxor Join Ieq Ine Ige Igt Ilt Ile Ilike Inotlike Imatch Inotmatch Ireplace Icontains Inotcontains Iin Inotin Isplit Ceq Cne Cge Cgt Clt Cle Clike Cnotlike Cmatch Cnotmatch Creplace Ccontains Cnotcontains Cin Cnotin Csplit Is IsNot As PostfixPlusPlus PostfixMinusMinus Shl Shr Colon QuestionMark QuestionQuestionEquals QuestionQuestion QuestionDot QuestionLBracket Begin=119 Break Catch Class Continue Data Define Do Dynamicparam Else ElseIf End Exit Filter Finally For Foreach From Function If In Param Process Return Switch Throw Trap Try Until Using Var While Workflow Parallel Sequence InlineScript Configuration DynamicKeyword Public Private Static Interface Enum Namespace Module Type Assembly Command Hidden Base Default Clean
    TokenFlags:f None=0 BinaryPrecedenceLogical=1 BinaryPrecedenceBitwise=2 BinaryPrecedenceComparison=5 BinaryPrecedenceCoalesce=7 BinaryPrecedenceAdd=9 BinaryPrecedenceMultiply=10 BinaryPrecedenceFormat=12 BinaryPrecedenceRange=13 BinaryPrecedenceMask=15 Keyword=16 ScriptBlockBlockName=32 BinaryOperator=256 UnaryOperator=512 CaseSensitiveOperator=1024 TernaryOperator=2048 SpecialOperator=4096 AssignmentOperator=8192 ParseModeInvariant=32768 TokenInError=65536 DisallowedInRestrictedMode=131072 PrefixOrPostfixOperator=262144 CommandName=524288 MemberName=1048576 TypeName=2097152 AttributeName=4194304 CanConstantFold=8388608 StatementDoesntSupportAttributes=16777216
    StringConstantType: SingleQuoted=0 SingleQuotedHereString DoubleQuoted DoubleQuotedHereString BareWord
    RedirectionStream: All=0 Output Error Warning Verbose Debug Information
    @Microsoft.PowerShell
    ExecutionPolicy: Unrestricted=0 RemoteSigned AllSigned Restricted=3 Default=3 Bypass=4 Undefined=5
    ExecutionPolicyScope: Process=0 CurrentUser LocalMachine UserPolicy MachinePolicy
    @Microsoft.PowerShell.Commands
    OpenMode: Add=0 New Overwrite
    TestPathType: Any=0 Container Leaf
    WebRequestMethod: Default=0 Get Head Post Put Delete Trace Options Merge Patch
    @Microsoft.Win32
    RegistryValueKind: Unknown=0 String=1 ExpandString=2 Binary=3 DWord=4 MultiString=7 QWord=11 None=-1
    RegistryHive: ClassesRoot=-2147483648 CurrentUser LocalMachine Users PerformanceData CurrentConfig
    RegistryView: Default=0 Registry64=256 Registry32=512
    """
}
