/// The classes, structs and interfaces of .NET and PowerShell that scripts name.
///
/// `@Namespace` starts a group (`@Namespace.Outer+` one of nested types). A line is
/// `Name:kind <Base !Interface !Interface`: kind has `s` struct, `i` interface, `a` abstract, `x` static class, `f` sealed,
/// nothing for a plain class. A base or interface without dots is of the same group, one that begins with a dot stands below
/// `System`, `~Name` in `System`, all others are full names; arguments of a generic base are `[0]`, `[1]`. The base of a class is
/// Object where none is given. Enumerations: `EnumFacts`.
enum TypeFacts {
  static let text: StaticString = """
    @System
    Activator:x
    AppContext:x
    AppDomain:f
    Attribute:a
    FlagsAttribute:f <Attribute
    ObsoleteAttribute:f <Attribute
    SerializableAttribute:f <Attribute
    NonSerializedAttribute:f <Attribute
    ParamArrayAttribute:f <Attribute
    BitConverter:x
    Buffer:x
    Console:x
    ConsoleKeyInfo:s
    Convert:x
    DateOnly:s !IComparable !IFormattable
    TimeOnly:s !IComparable !IFormattable
    DBNull:f !IConvertible
    Delegate:a !ICloneable
    MulticastDelegate:a <Delegate
    Action:f <MulticastDelegate
    Action`1:f <MulticastDelegate
    Action`2:f <MulticastDelegate
    Action`3:f <MulticastDelegate
    Action`4:f <MulticastDelegate
    Func`1:f <MulticastDelegate
    Func`2:f <MulticastDelegate
    Func`3:f <MulticastDelegate
    Func`4:f <MulticastDelegate
    Func`5:f <MulticastDelegate
    Predicate`1:f <MulticastDelegate
    Comparison`1:f <MulticastDelegate
    Converter`2:f <MulticastDelegate
    EventHandler:f <MulticastDelegate
    EventHandler`1:f <MulticastDelegate
    AsyncCallback:f <MulticastDelegate
    ConsoleCancelEventHandler:f <MulticastDelegate
    Environment:x
    EventArgs:
    FormattableString:a !IFormattable
    GC:x
    Half:s !IComparable !IFormattable
    Int128:s !IComparable !IFormattable
    UInt128:s !IComparable !IFormattable
    IntPtr:s !IComparable !IFormattable
    UIntPtr:s !IComparable !IFormattable
    Index:s
    Range:s
    Lazy`1:
    Math:x
    MathF:x
    Nullable:x
    Nullable`1:s
    OperatingSystem:f !ICloneable
    Progress`1:
    Random:
    RuntimeTypeHandle:s
    StringComparer:a !.Collections.IComparer !.Collections.IEqualityComparer
    CultureAwareComparer:f <StringComparer
    OrdinalComparer: <StringComparer
    TimeZone:a
    TimeZoneInfo:f
    Tuple:x
    Tuple`1: !IComparable !.Collections.IStructuralComparable
    Tuple`2: !IComparable !.Collections.IStructuralComparable
    Tuple`3: !IComparable !.Collections.IStructuralComparable
    Tuple`4: !IComparable !.Collections.IStructuralComparable
    Tuple`5: !IComparable !.Collections.IStructuralComparable
    Tuple`6: !IComparable !.Collections.IStructuralComparable
    Tuple`7: !IComparable !.Collections.IStructuralComparable
    ValueTuple:s !IComparable
    ValueTuple`1:s !IComparable
    ValueTuple`2:s !IComparable
    ValueTuple`3:s !IComparable
    ValueTuple`4:s !IComparable
    Uri: !IFormattable
    UriBuilder:
    WeakReference:
    MarshalByRefObject:a
    Span`1:s
    ReadOnlySpan`1:s
    Memory`1:s
    ReadOnlyMemory`1:s
    ArraySegment`1:s
    HashCode:s
    IAsyncResult:i
    ICloneable:i
    IComparable:i
    IComparable`1:i
    IConvertible:i
    IDisposable:i
    IAsyncDisposable:i
    IEquatable`1:i
    IFormattable:i
    ISpanFormattable:i
    IFormatProvider:i
    ICustomFormatter:i
    IServiceProvider:i
    IProgress`1:i
    IObservable`1:i
    IObserver`1:i
    AccessViolationException: <SystemException
    AggregateException: <Exception
    AppDomainUnloadedException: <SystemException
    ApplicationException: <Exception
    ArrayTypeMismatchException: <SystemException
    BadImageFormatException: <SystemException
    CannotUnloadAppDomainException: <SystemException
    DataMisalignedException:f <SystemException
    DllNotFoundException: <TypeLoadException
    DuplicateWaitObjectException: <ArgumentException
    EntryPointNotFoundException: <TypeLoadException
    ExecutionEngineException:f <SystemException
    FieldAccessException: <MemberAccessException
    InsufficientExecutionStackException:f <SystemException
    InsufficientMemoryException:f <OutOfMemoryException
    InvalidProgramException:f <SystemException
    InvalidTimeZoneException: <Exception
    MemberAccessException: <SystemException
    MethodAccessException: <MemberAccessException
    MissingFieldException: <MissingMemberException
    MissingMemberException: <MemberAccessException
    MissingMethodException: <MissingMemberException
    MulticastNotSupportedException:f <SystemException
    NotFiniteNumberException: <ArithmeticException
    ObjectDisposedException: <InvalidOperationException
    OperationCanceledException: <SystemException
    PlatformNotSupportedException: <NotSupportedException
    StackOverflowException:f <SystemException
    TimeoutException: <SystemException
    TimeZoneNotFoundException: <Exception
    TypeAccessException: <TypeLoadException
    TypeInitializationException:f <SystemException
    TypeLoadException: <SystemException
    TypeUnloadedException: <SystemException
    UriFormatException: <FormatException
    @System.TimeZoneInfo+
    AdjustmentRule:f
    TransitionTime:s
    @System.Collections
    BitArray:f !ICollection !IEnumerable !~ICloneable
    CaseInsensitiveComparer: !IComparer
    CollectionBase:a !IList !ICollection !IEnumerable
    Comparer:f !IComparer
    DictionaryBase:a !IDictionary !ICollection !IEnumerable
    Queue: !ICollection !IEnumerable !~ICloneable
    ReadOnlyCollectionBase:a !ICollection !IEnumerable
    SortedList: !IDictionary !ICollection !IEnumerable !~ICloneable
    Stack: !ICollection !IEnumerable !~ICloneable
    StructuralComparisons:x
    ICollection:i !IEnumerable
    IComparer:i
    IDictionary:i !ICollection !IEnumerable
    IDictionaryEnumerator:i !IEnumerator
    IEnumerable:i
    IEnumerator:i
    IEqualityComparer:i
    IList:i !ICollection !IEnumerable
    IStructuralComparable:i
    IStructuralEquatable:i
    @System.Collections.Hashtable+
    KeyCollection: !.Collections.ICollection !.Collections.IEnumerable
    ValueCollection: !.Collections.ICollection !.Collections.IEnumerable
    HashtableEnumerator: !.Collections.IDictionaryEnumerator !.Collections.IEnumerator
    @System.Collections.Specialized.OrderedDictionary+
    OrderedDictionaryKeyValueCollection: !.Collections.ICollection !.Collections.IEnumerable
    @System.Collections.Generic
    Comparer`1:a !.Collections.IComparer !IComparer`1
    Dictionary`2: !.Collections.IDictionary !.Collections.ICollection !.Collections.IEnumerable !IDictionary`2 !ICollection`1 !IEnumerable`1 !IReadOnlyDictionary`2
    EqualityComparer`1:a !.Collections.IEqualityComparer !IEqualityComparer`1
    HashSet`1: !.Collections.IEnumerable !ICollection`1 !IEnumerable`1 !ISet`1 !IReadOnlyCollection`1 !IReadOnlySet`1
    KeyNotFoundException: <~SystemException
    KeyValuePair:x
    KeyValuePair`2:s
    LinkedList`1: !.Collections.ICollection !.Collections.IEnumerable !ICollection`1 !IEnumerable`1
    LinkedListNode`1:f
    OrderedDictionary`2: !.Collections.IDictionary !.Collections.ICollection !.Collections.IEnumerable !.Collections.IList !IDictionary`2
    PriorityQueue`2:
    Queue`1: !.Collections.ICollection !.Collections.IEnumerable !IEnumerable`1 !IReadOnlyCollection`1
    SortedDictionary`2: !.Collections.IDictionary !.Collections.ICollection !.Collections.IEnumerable !IDictionary`2 !ICollection`1 !IEnumerable`1 !IReadOnlyDictionary`2
    SortedList`2: !.Collections.IDictionary !.Collections.ICollection !.Collections.IEnumerable !IDictionary`2 !ICollection`1 !IEnumerable`1 !IReadOnlyDictionary`2
    SortedSet`1: !.Collections.ICollection !.Collections.IEnumerable !ICollection`1 !IEnumerable`1 !ISet`1 !IReadOnlyCollection`1
    Stack`1: !.Collections.ICollection !.Collections.IEnumerable !IEnumerable`1 !IReadOnlyCollection`1
    IAsyncEnumerable`1:i
    ICollection`1:i !IEnumerable`1 !.Collections.IEnumerable
    IComparer`1:i
    IDictionary`2:i !ICollection`1 !IEnumerable`1 !.Collections.IEnumerable
    IEnumerable`1:i !.Collections.IEnumerable
    IEnumerator`1:i !.Collections.IEnumerator !~IDisposable
    IEqualityComparer`1:i
    IList`1:i !ICollection`1 !IEnumerable`1 !.Collections.IEnumerable
    IReadOnlyCollection`1:i !IEnumerable`1 !.Collections.IEnumerable
    IReadOnlyDictionary`2:i !IReadOnlyCollection`1 !IEnumerable`1 !.Collections.IEnumerable
    IReadOnlyList`1:i !IReadOnlyCollection`1 !IEnumerable`1 !.Collections.IEnumerable
    ISet`1:i !ICollection`1 !IEnumerable`1 !.Collections.IEnumerable
    @System.Collections.Generic.Dictionary`2+
    KeyCollection:f !.Collections.ICollection !.Collections.IEnumerable !.Collections.Generic.ICollection`1 !.Collections.Generic.IEnumerable`1
    ValueCollection:f !.Collections.ICollection !.Collections.IEnumerable !.Collections.Generic.ICollection`1 !.Collections.Generic.IEnumerable`1
    @System.Collections.ObjectModel
    Collection`1: !.Collections.IList !.Collections.ICollection !.Collections.IEnumerable !.Collections.Generic.IList`1 !.Collections.Generic.ICollection`1 !.Collections.Generic.IEnumerable`1
    KeyedCollection`2:a <Collection`1[1]
    ObservableCollection`1: <Collection`1[0]
    ReadOnlyCollection`1: !.Collections.IList !.Collections.ICollection !.Collections.IEnumerable !.Collections.Generic.IList`1 !.Collections.Generic.ICollection`1 !.Collections.Generic.IEnumerable`1
    ReadOnlyDictionary`2: !.Collections.IDictionary !.Collections.ICollection !.Collections.IEnumerable
    @System.Collections.Concurrent
    BlockingCollection`1: !.Collections.ICollection !.Collections.IEnumerable !~IDisposable
    ConcurrentBag`1: !.Collections.ICollection !.Collections.IEnumerable !.Collections.Generic.IEnumerable`1
    ConcurrentDictionary`2: !.Collections.IDictionary !.Collections.ICollection !.Collections.IEnumerable !.Collections.Generic.IDictionary`2
    ConcurrentQueue`1: !.Collections.ICollection !.Collections.IEnumerable !.Collections.Generic.IEnumerable`1
    ConcurrentStack`1: !.Collections.ICollection !.Collections.IEnumerable !.Collections.Generic.IEnumerable`1
    @System.Collections.Immutable
    ImmutableArray`1:s
    ImmutableDictionary`2:f
    ImmutableList`1:f
    @System.Collections.Specialized
    BitVector32:s
    HybridDictionary: !.Collections.IDictionary !.Collections.ICollection !.Collections.IEnumerable
    ListDictionary: !.Collections.IDictionary !.Collections.ICollection !.Collections.IEnumerable
    NameObjectCollectionBase:a !.Collections.ICollection !.Collections.IEnumerable
    NameValueCollection: <NameObjectCollectionBase
    StringCollection: !.Collections.IList !.Collections.ICollection !.Collections.IEnumerable
    StringDictionary: !.Collections.IEnumerable
    IOrderedDictionary:i !.Collections.IDictionary !.Collections.ICollection !.Collections.IEnumerable
    @System.ComponentModel
    BindingList`1: <.Collections.ObjectModel.Collection`1[0]
    Component: <~MarshalByRefObject !~IDisposable
    DescriptionAttribute: <~Attribute
    DisplayNameAttribute: <~Attribute
    INotifyPropertyChanged:i
    ISynchronizeInvoke:i
    InvalidAsynchronousStateException: <~ArgumentException
    InvalidEnumArgumentException: <~ArgumentException
    LicenseException: <~SystemException
    MailAddressConverter: <TypeConverter
    PropertyChangedEventArgs: <~EventArgs
    TypeConverter:
    TypeConverterAttribute:f <~Attribute
    TypeDescriptor:f
    WarningException: <~SystemException
    Win32Exception: <.Runtime.InteropServices.ExternalException
    @System.Data
    DataColumn: <.ComponentModel.MarshalByValueComponent
    DataRow:
    DataRowView:
    DataSet: <.ComponentModel.MarshalByValueComponent
    DataTable: <.ComponentModel.MarshalByValueComponent
    DataView: <.ComponentModel.MarshalByValueComponent
    DataException: <~SystemException
    DuplicateNameException: <DataException
    @System.Data.SqlClient
    SqlConnection:f
    SqlCommand:f
    @System.Diagnostics
    Debug:x
    Debugger:f
    EventLog: <.ComponentModel.Component
    EventLogEntry:f <.ComponentModel.Component
    FileVersionInfo:f
    Process: <.ComponentModel.Component !~IDisposable
    ProcessModule: <.ComponentModel.Component
    ProcessStartInfo:f
    PerformanceCounter: <.ComponentModel.Component
    StackFrame:
    StackTrace:
    Stopwatch:
    Trace:x
    TraceSource:
    UnreachableException:f <~Exception
    @System.Diagnostics.Eventing.Reader
    EventLogException: <~Exception
    EventLogNotFoundException: <EventLogException
    EventLogRecord: <EventRecord
    EventRecord:a !~IDisposable
    EventLogQuery:
    EventLogReader: !~IDisposable
    @System.DirectoryServices
    DirectoryEntry: <.ComponentModel.Component
    DirectorySearcher: <.ComponentModel.Component
    SearchResult:
    SearchResultCollection: !.Collections.ICollection !.Collections.IEnumerable
    PropertyCollection: !.Collections.IDictionary
    PropertyValueCollection: <.Collections.CollectionBase
    DirectoryServicesCOMException: <.Runtime.InteropServices.COMException
    ActiveDirectoryAccessRule: <.Security.AccessControl.ObjectAccessRule
    ActiveDirectorySecurity: <.Security.AccessControl.DirectoryObjectSecurity
    @System.DirectoryServices.ActiveDirectory
    Domain: <ActiveDirectoryPartition
    Forest: !~IDisposable
    DirectoryContext:
    DomainController: <DirectoryServer
    DirectoryServer:a !~IDisposable
    ActiveDirectoryPartition:a !~IDisposable
    ActiveDirectoryObjectNotFoundException: <~Exception
    @System.Drawing
    Color:s
    Point:s
    Size:s
    Rectangle:s
    ColorTranslator:x
    @System.Dynamic
    DynamicObject:
    ExpandoObject:f
    @System.Formats.Asn1
    AsnReader:
    @System.Globalization
    Calendar:a !~ICloneable
    CharUnicodeInfo:x
    CompareInfo:f
    CultureInfo: !~ICloneable !~IFormatProvider
    CultureNotFoundException: <~ArgumentException
    DateTimeFormatInfo:f !~ICloneable !~IFormatProvider
    GregorianCalendar: <Calendar
    ISOWeek:x
    IdnMapping:f
    NumberFormatInfo:f !~ICloneable !~IFormatProvider
    RegionInfo:
    SortKey:f
    StringInfo:
    TextInfo:f !~ICloneable
    @System.IO
    BinaryReader: !~IDisposable
    BinaryWriter: !~IDisposable
    BufferedStream:f <Stream
    Directory:x
    DirectoryInfo:f <FileSystemInfo
    DirectoryNotFoundException: <IOException
    DriveInfo:f
    DriveNotFoundException: <IOException
    EndOfStreamException: <IOException
    EnumerationOptions:
    File:x
    FileInfo:f <FileSystemInfo
    FileLoadException: <IOException
    FileNotFoundException: <IOException
    FileStream: <Stream
    FileSystemInfo:a <~MarshalByRefObject
    FileSystemEventArgs: <~EventArgs
    FileSystemWatcher: <.ComponentModel.Component
    IOException: <~SystemException
    InvalidDataException:f <~SystemException
    MemoryStream: <Stream
    Path:x
    PathTooLongException: <IOException
    Stream:a <~MarshalByRefObject !~IDisposable
    StreamReader: <TextReader
    StreamWriter: <TextWriter
    StringReader: <TextReader
    StringWriter: <TextWriter
    TextReader:a <~MarshalByRefObject !~IDisposable
    TextWriter:a <~MarshalByRefObject !~IDisposable
    UnmanagedMemoryStream: <Stream
    @System.IO.Compression
    DeflateStream: <.IO.Stream
    GZipStream: <.IO.Stream
    ZLibStream: <.IO.Stream
    BrotliStream:f <.IO.Stream
    ZipArchive: !~IDisposable
    ZipArchiveEntry:
    ZipFile:x
    ZipFileExtensions:x
    @System.IO.Pipes
    NamedPipeServerStream:f <PipeStream
    NamedPipeClientStream:f <PipeStream
    PipeStream:a <.IO.Stream
    @System.Linq
    Enumerable:x
    Queryable:x
    IGrouping`2:i
    ILookup`2:i
    IOrderedEnumerable`1:i
    @System.Linq.Expressions
    Expression:a
    @System.Management
    ManagementObject:
    ManagementObjectSearcher:
    ManagementClass:
    ManagementDateTimeConverter:x
    @System.Net
    CookieContainer:
    Cookie:f
    CredentialCache:
    Dns:x
    DnsEndPoint: <EndPoint
    EndPoint:a
    FtpWebRequest:f <WebRequest
    HttpListener:f
    HttpWebRequest: <WebRequest
    HttpWebResponse: <WebResponse
    HttpListenerException: <.ComponentModel.Win32Exception
    ICredentials:i
    IPAddress: !~IFormattable
    IPEndPoint: <EndPoint
    IPHostEntry:
    IPNetwork:s
    IWebProxy:i
    NetworkCredential: !ICredentials
    ProtocolViolationException: <~InvalidOperationException
    ServicePointManager:x
    WebClient: <.ComponentModel.Component
    WebException: <~InvalidOperationException
    WebHeaderCollection: <.Collections.Specialized.NameValueCollection
    WebProxy: !IWebProxy
    WebRequest:a <~MarshalByRefObject
    WebResponse:a <~MarshalByRefObject
    WebUtility:x
    @System.Net.Http
    HttpClient: <HttpMessageInvoker
    HttpClientHandler: <HttpMessageHandler
    HttpContent:a
    HttpMessageHandler:a
    HttpMessageInvoker: !~IDisposable
    HttpMethod:
    HttpRequestException: <~Exception
    HttpRequestMessage:
    HttpResponseMessage:
    StringContent: <HttpContent
    @System.Net.Mail
    Attachment:
    MailAddress:
    MailMessage:
    SmtpClient:
    SmtpException: <~Exception
    @System.Net.NetworkInformation
    NetworkInterface:a
    IPGlobalProperties:a
    PhysicalAddress:
    Ping: <.ComponentModel.Component
    PingException: <~InvalidOperationException
    PingReply:
    @System.Net.Security
    RemoteCertificateValidationCallback:f <~MulticastDelegate
    SslStream:
    @System.Net.Sockets
    NetworkStream: <.IO.Stream
    Socket:
    SocketException: <.ComponentModel.Win32Exception
    TcpClient: !~IDisposable
    TcpListener:
    UdpClient: !~IDisposable
    @System.Numerics
    BitOperations:x
    Complex:s
    Vector2:s
    Vector3:s
    @System.Reflection
    AmbiguousMatchException:f <~SystemException
    Assembly:a
    AssemblyName:f
    ConstructorInfo:a <MethodBase
    CustomAttributeFormatException: <~FormatException
    FieldInfo:a <MemberInfo
    InvalidFilterCriteriaException: <~ApplicationException
    MemberInfo:a
    MethodBase:a <MemberInfo
    MethodInfo:a <MethodBase
    Missing:f
    ParameterInfo:
    PropertyInfo:a <MemberInfo
    RuntimeAssembly: <Assembly
    TargetException: <~ApplicationException
    TargetInvocationException:f <~ApplicationException
    TargetParameterCountException:f <~ApplicationException
    TypeInfo:a <~Type
    @System.Resources
    MissingManifestResourceException: <~SystemException
    @System.Runtime
    GCSettings:x
    @System.Runtime.CompilerServices
    RuntimeHelpers:x
    SwitchExpressionException:f <~InvalidOperationException
    IDynamicMetaObjectProvider:i
    @System.Runtime.InteropServices
    COMException: <ExternalException
    ExternalException: <~SystemException
    GCHandle:s
    InvalidComObjectException: <~SystemException
    Marshal:x
    MarshalDirectiveException: <~SystemException
    OSPlatform:s
    RuntimeInformation:x
    SEHException: <ExternalException
    SafeHandle:a
    RuntimeEnvironment:x
    @System.Runtime.Serialization
    ISerializable:i
    InvalidDataContractException: <~Exception
    SerializationException: <~SystemException
    @System.Runtime.Serialization.Formatters.Binary
    BinaryFormatter:f
    @System.Security
    HostProtectionException: <~SystemException
    SecureString:f !~IDisposable
    SecurityElement:f
    SecurityException: <~SystemException
    VerificationException: <~SystemException
    XmlSyntaxException:f <~SystemException
    @System.Security.AccessControl
    AccessRule:a <AuthorizationRule
    AuthorizationRule:a
    CommonObjectSecurity:a <ObjectSecurity
    DirectoryObjectSecurity:a <ObjectSecurity
    DirectorySecurity: <FileSystemSecurity
    FileSecurity: <FileSystemSecurity
    FileSystemAccessRule: <AccessRule
    FileSystemSecurity:a <NativeObjectSecurity
    NativeObjectSecurity:a <CommonObjectSecurity
    ObjectAccessRule:a <AccessRule
    ObjectSecurity:a
    PrivilegeNotHeldException:f <~UnauthorizedAccessException
    RegistryAccessRule:f <AccessRule
    RegistrySecurity:f <NativeObjectSecurity
    @System.Security.Authentication
    AuthenticationException: <~SystemException
    InvalidCredentialException: <AuthenticationException
    @System.Security.Cryptography
    Aes:a <SymmetricAlgorithm
    AesGcm:f
    AesManaged:f <Aes
    AsymmetricAlgorithm:a !~IDisposable
    CryptoStream: <.IO.Stream
    CryptographicException: <~SystemException
    CryptographicOperations:x
    DeriveBytes:a !~IDisposable
    ECDsa:a <AsymmetricAlgorithm
    FromBase64Transform:
    HMAC:a <KeyedHashAlgorithm
    HMACMD5: <HMAC
    HMACSHA1: <HMAC
    HMACSHA256: <HMAC
    HMACSHA384: <HMAC
    HMACSHA512: <HMAC
    HashAlgorithm:a !~IDisposable
    HashAlgorithmName:s
    ICryptoTransform:i
    KeyedHashAlgorithm:a <HashAlgorithm
    MD5:a <HashAlgorithm
    MD5CryptoServiceProvider:f <MD5
    Pbkdf2:x
    ProtectedData:x
    RNGCryptoServiceProvider:f <RandomNumberGenerator
    RSA:a <AsymmetricAlgorithm
    RSACryptoServiceProvider:f <RSA
    RandomNumberGenerator:a !~IDisposable
    Rfc2898DeriveBytes: <DeriveBytes
    SHA1:a <HashAlgorithm
    SHA1CryptoServiceProvider:f <SHA1
    SHA1Managed:f <SHA1
    SHA256:a <HashAlgorithm
    SHA256CryptoServiceProvider:f <SHA256
    SHA256Managed:f <SHA256
    SHA384:a <HashAlgorithm
    SHA3_256:a <HashAlgorithm
    SHA512:a <HashAlgorithm
    SHA512Managed:f <SHA512
    SymmetricAlgorithm:a !~IDisposable
    ToBase64Transform:
    @System.Security.Cryptography.X509Certificates
    PublicKey:f
    X500DistinguishedName:f
    X509Certificate: !~IDisposable
    X509Certificate2: <X509Certificate
    X509Certificate2Collection: <X509CertificateCollection
    X509CertificateCollection: <.Collections.CollectionBase
    X509Chain:
    X509Store:f !~IDisposable
    @System.Security.Policy
    PolicyException: <~SystemException
    @System.Security.Principal
    GenericIdentity:
    GenericPrincipal:
    IIdentity:i
    IPrincipal:i
    IdentityNotMappedException:f <~SystemException
    IdentityReference:a
    NTAccount:f <IdentityReference
    SecurityIdentifier:f <IdentityReference
    WindowsIdentity: !IIdentity
    WindowsPrincipal: !IPrincipal
    @System.ServiceProcess
    ServiceController: <.ComponentModel.Component
    TimeoutException: <~SystemException
    @System.Text
    ASCIIEncoding: <Encoding
    CompositeFormat:f
    Decoder:a
    DecoderFallbackException:f <~ArgumentException
    Encoder:a
    EncoderFallbackException:f <~ArgumentException
    Encoding:a !~ICloneable
    EncodingInfo:f
    EncodingProvider:a
    CodePagesEncodingProvider:f <EncodingProvider
    Latin1Encoding: <Encoding
    Rune:s !~IComparable !~IFormattable
    StringBuilder:f
    UTF32Encoding: <Encoding
    UTF7Encoding: <Encoding
    UTF8Encoding: <Encoding
    UnicodeEncoding: <Encoding
    @System.Text.Encoding+
    UTF8EncodingSealed:f <.Text.UTF8Encoding
    ASCIIEncodingSealed:f <.Text.ASCIIEncoding
    Latin1EncodingSealed:f <.Text.Latin1Encoding
    @System.Text.Encodings.Web
    JavaScriptEncoder:a
    @System.Text.Json
    JsonDocument:f
    JsonElement:s
    JsonException: <~Exception
    JsonSerializer:x
    JsonSerializerOptions:f
    @System.Text.RegularExpressions
    Capture:
    CaptureCollection: !.Collections.IList !.Collections.ICollection !.Collections.IEnumerable
    Group: <Capture
    GroupCollection: !.Collections.IList !.Collections.ICollection !.Collections.IEnumerable !.Collections.Generic.IEnumerable`1
    Match: <Group
    MatchCollection: !.Collections.IList !.Collections.ICollection !.Collections.IEnumerable !.Collections.Generic.IEnumerable`1
    MatchEvaluator:f <~MulticastDelegate
    Regex: !.Runtime.Serialization.ISerializable
    RegexMatchTimeoutException: <~TimeoutException
    RegexParseException:f <~ArgumentException
    @System.Threading
    AbandonedMutexException: <~SystemException
    AutoResetEvent:f <EventWaitHandle
    Barrier:
    CancellationToken:s
    CancellationTokenSource: !~IDisposable
    CountdownEvent:
    EventWaitHandle: <WaitHandle
    Interlocked:x
    LockRecursionException: <~Exception
    ManualResetEvent:f <EventWaitHandle
    ManualResetEventSlim:
    Monitor:x
    Mutex:f <WaitHandle
    ReaderWriterLockSlim:
    Semaphore:f <WaitHandle
    SemaphoreFullException: <~SystemException
    SemaphoreSlim:
    SpinLock:s
    SpinWait:s
    SynchronizationLockException: <~SystemException
    Thread:f
    ThreadAbortException:f <~SystemException
    ThreadInterruptedException: <~SystemException
    ThreadLocal`1:
    ThreadPool:x
    ThreadStart:f <~MulticastDelegate
    ThreadStateException: <~SystemException
    Timer:f <~MarshalByRefObject
    Volatile:x
    WaitHandle:a <~MarshalByRefObject
    WaitHandleCannotBeOpenedException: <~ApplicationException
    @System.Threading.Tasks
    Parallel:x
    Task: !~IAsyncResult !~IDisposable
    Task`1: <Task
    TaskCanceledException: <~OperationCanceledException
    TaskSchedulerException: <~Exception
    ValueTask:s
    @System.Timers
    Timer: <.ComponentModel.Component
    @System.Web
    HttpUtility:f
    @System.Windows.Forms
    Form:
    MessageBox:
    @System.Xml
    IHasXmlNode:i
    IXmlLineInfo:i
    IXmlNamespaceResolver:i
    NameTable: <XmlNameTable
    XmlAttribute: <XmlNode
    XmlAttributeCollection:f <XmlNamedNodeMap !.Collections.ICollection !.Collections.IEnumerable
    XmlCDataSection: <XmlCharacterData
    XmlCharacterData:a <XmlLinkedNode
    XmlComment: <XmlCharacterData
    XmlConvert:x
    XmlDeclaration: <XmlLinkedNode
    XmlDocument: <XmlNode
    XmlDocumentFragment: <XmlNode
    XmlDocumentType: <XmlLinkedNode
    XmlElement: <XmlLinkedNode
    XmlEntityReference: <XmlLinkedNode
    XmlException: <~SystemException
    XmlImplementation:
    XmlLinkedNode:a <XmlNode
    XmlNameTable:a
    XmlNamedNodeMap: !.Collections.IEnumerable
    XmlNamespaceManager: !.Collections.IEnumerable
    XmlNode:a !~ICloneable !.Collections.IEnumerable
    XmlNodeList:a !.Collections.IEnumerable !~IDisposable
    XmlChildNodes: <XmlNodeList
    XPathNodeList: <XmlNodeList
    XmlElementList: <XmlNodeList
    XmlNodeReader: <XmlReader
    XmlProcessingInstruction: <XmlLinkedNode
    XmlQualifiedName:
    XmlReader:a !~IDisposable
    XmlReaderSettings:f
    XmlSignificantWhitespace: <XmlCharacterData
    XmlText: <XmlCharacterData
    XmlTextReader: <XmlReader
    XmlTextWriter: <XmlWriter
    XmlUrlResolver: <XmlResolver
    XmlResolver:a
    XmlWhitespace: <XmlCharacterData
    XmlWriter:a !~IDisposable
    XmlWriterSettings:f
    @System.Xml.Linq
    XAttribute: <XObject
    XContainer:a <XNode
    XDocument: <XContainer
    XElement: <XContainer
    XName:f
    XNamespace:f
    XNode:a <XObject
    XObject:a
    @System.Xml.Schema
    ValidationEventHandler:f <~MulticastDelegate
    XmlSchema:
    XmlSchemaException: <~SystemException
    XmlSchemaSet:
    XmlSchemaValidationException: <XmlSchemaException
    @System.Xml.Serialization
    XmlSerializer:
    @System.Xml.XPath
    XPathException: <~SystemException
    XPathNavigator:a
    @System.Xml.Xsl
    XslCompiledTransform:f
    XsltException: <~SystemException
    """

  /// The types of PowerShell itself, in the same form.
  static let automationText: StaticString = """
    @System.Management.Automation
    AliasAttribute:f <.Management.Automation.Internal.ParsingBaseAttribute
    AliasInfo: <CommandInfo
    AllowEmptyCollectionAttribute:f <.Management.Automation.Internal.CmdletMetadataAttribute
    AllowEmptyStringAttribute:f <.Management.Automation.Internal.CmdletMetadataAttribute
    AllowNullAttribute:f <.Management.Automation.Internal.CmdletMetadataAttribute
    ApplicationFailedException: <RuntimeException
    ApplicationInfo: <CommandInfo
    ArgumentCompleterAttribute: <~Attribute
    ArgumentCompletionsAttribute: <~Attribute
    ArgumentTransformationAttribute:a <.Management.Automation.Internal.CmdletMetadataAttribute
    ArgumentTransformationMetadataException: <MetadataException
    BreakException: <LoopFlowException
    CmdletBindingAttribute:f <CmdletCommonMetadataAttribute
    CmdletCommonMetadataAttribute:a <.Management.Automation.Internal.CmdletMetadataAttribute
    CmdletInfo: <CommandInfo
    CmdletInvocationException: <RuntimeException
    CmdletProviderInvocationException: <CmdletInvocationException
    Cmdlet:a <.Management.Automation.Internal.InternalCommand
    CmdletAttribute:f <CmdletCommonMetadataAttribute
    CommandCompletion:
    CompletionResult:
    CommandInfo:a
    CommandLookupEventArgs: <~EventArgs
    CommandMetadata:f
    CommandNotFoundException: <RuntimeException
    CommandParameterInfo:
    CommandParameterSetInfo:
    ContainerParentJob:f <Job
    ContinueException: <LoopFlowException
    CredentialAttribute:f <ArgumentTransformationAttribute
    DebugRecord: <InformationalRecord
    DriveNotFoundException: <SessionStateException
    DscLocalConfigurationManagerAttribute:f <~Attribute
    DscPropertyAttribute:f <~Attribute
    DscResourceAttribute:f <~Attribute
    DynamicParamAttribute:f <~Attribute
    EngineIntrinsics:
    ErrorCategoryInfo:
    ErrorDetails: !.Runtime.Serialization.ISerializable
    ErrorRecord: !.Runtime.Serialization.ISerializable
    ExitException: <FlowControlException
    ExperimentalAttribute:f <~Attribute
    ExperimentalFeature:
    ExtendedTypeSystemException: <RuntimeException
    ExternalScriptInfo: <CommandInfo
    FlowControlException:a <~SystemException
    FilterInfo: <FunctionInfo
    FunctionInfo: <CommandInfo
    GetValueException: <ExtendedTypeSystemException
    GetValueInvocationException: <GetValueException
    HaltCommandException: <~SystemException
    IArgumentCompleter:i
    IModuleAssemblyInitializer:i
    IScriptCommandInfo:i
    IValidateSetValuesGenerator:i
    IncompleteParseException: <ParseException
    InformationRecord:
    InformationalRecord:a
    InvalidJobStateException: <~SystemException
    InvalidPowerShellStateException: <~SystemException
    InvocationInfo:
    ItemNotFoundException: <SessionStateException
    Job:a
    JobDataAddedEventArgs: <~EventArgs
    JobFailedException: <~SystemException
    LoopFlowException:a <FlowControlException
    MetadataException: <RuntimeException
    MethodException: <ExtendedTypeSystemException
    MethodInvocationException: <MethodException
    NativeCommandExitException: <RuntimeException
    OrderedHashtable:f <.Collections.Hashtable
    OutputTypeAttribute:f <.Management.Automation.Internal.CmdletMetadataAttribute
    PSAliasProperty: <PSPropertyInfo
    PSArgumentException: <~ArgumentException
    PSArgumentNullException: <~ArgumentNullException
    PSArgumentOutOfRangeException: <~ArgumentOutOfRangeException
    PSChildJobProxy:f <Job
    PSCmdlet:a <Cmdlet
    PSCodeMethod: <PSMethodInfo
    PSCodeProperty: <PSPropertyInfo
    PSCredential:f
    PSCustomObject:
    PSDataCollection`1: !.Collections.IList !.Collections.ICollection !.Collections.IEnumerable
    PSDefaultValueAttribute:f <.Management.Automation.Internal.ParsingBaseAttribute
    PSDriveInfo: !~IComparable
    PSDynamicMember: <PSMemberInfo
    PSEvent: <PSMemberInfo
    PSEventArgs: <~EventArgs
    PSEventManager:a
    PSEventSubscriber:
    PSInvalidCastException: <~InvalidCastException
    PSInvalidOperationException: <~InvalidOperationException
    PSListModifier:
    PSListModifier`1: <PSListModifier
    PSMemberInfo:a
    PSMemberInfoCollection`1:a !.Collections.IEnumerable
    PSMemberSet: <PSMemberInfo
    PSMethod: <PSMethodInfo
    PSMethodInfo:a <PSMemberInfo
    PSModuleInfo:f
    PSNoteProperty: <PSPropertyInfo
    PSNotImplementedException: <~NotImplementedException
    PSNotSupportedException: <~NotSupportedException
    PSObjectDisposedException: <~ObjectDisposedException
    PSObject: !~IFormattable !~IComparable
    PSParameterizedProperty: <PSMethodInfo
    PSParseError:f
    PSParser:f
    PSPrimitiveDictionary:f <.Collections.Hashtable
    PSProperty: <PSPropertyInfo
    PSPropertyInfo:a <PSMemberInfo
    PSPropertySet: <PSMemberInfo
    PSReference:
    PSReference`1: <PSReference
    PSScriptMethod: <PSMethodInfo
    PSScriptProperty: <PSPropertyInfo
    PSSecurityException: <RuntimeException
    PSSerializer:x
    PSSnapInInfo:
    PSStyle:f
    PSToken:f
    PSTypeName:
    PSTypeNameAttribute: <~Attribute
    PSVariable:
    PSVariableIntrinsics:f
    PSVersionHashTable:f <.Collections.Hashtable
    PagingParameters:f
    ParameterAttribute:f <.Management.Automation.Internal.ParsingBaseAttribute
    ParameterBindingException: <RuntimeException
    ParameterBindingArgumentTransformationException: <ParameterBindingException
    ParameterBindingValidationException: <ParameterBindingException
    ParameterMetadata:f
    ParentContainsErrorRecordException: <~SystemException
    ParseException: <RuntimeException
    ParsingMetadataException: <MetadataException
    PathInfo:f
    PathInfoStack:f <.Collections.Generic.Stack`1
    PipelineClosedException: <RuntimeException
    PipelineDepthException: <~SystemException
    PipelineStoppedException: <RuntimeException
    PowerShell:f !~IDisposable
    ProgressRecord:
    PropertyNotFoundException: <ExtendedTypeSystemException
    ProviderInfo:
    ProviderInvocationException: <RuntimeException
    ProviderNameAmbiguousException: <ProviderNotFoundException
    ProviderNotFoundException: <SessionStateException
    ProxyCommand:f
    RedirectedException: <RuntimeException
    RemoteException: <RuntimeException
    RuntimeDefinedParameter:
    RuntimeDefinedParameterDictionary: <.Collections.Generic.Dictionary`2
    RuntimeException: <~SystemException
    ScriptBlock: !.Runtime.Serialization.ISerializable
    ScriptCallDepthException: <~SystemException
    ScriptInfo: <CommandInfo
    ScriptRequiresException: <RuntimeException
    SemanticVersion:f !~IComparable
    SessionState:f
    SessionStateException: <RuntimeException
    SessionStateOverflowException: <SessionStateException
    SessionStateUnauthorizedAccessException: <SessionStateException
    SetValueException: <ExtendedTypeSystemException
    SetValueInvocationException: <SetValueException
    Signature:f
    SteppablePipeline:f
    StopUpstreamCommandsException: <FlowControlException
    SupportsWildcardsAttribute:f <.Management.Automation.Internal.ParsingBaseAttribute
    SwitchParameter:s
    TerminateException: <FlowControlException
    TypeInferenceRuntimePermissions:x
    ValidateArgumentsAttribute:a <.Management.Automation.Internal.CmdletMetadataAttribute
    ValidateCountAttribute:f <ValidateArgumentsAttribute
    ValidateDriveAttribute: <ValidateArgumentsAttribute
    ValidateEnumeratedArgumentsAttribute:a <ValidateArgumentsAttribute
    ValidateLengthAttribute:f <ValidateEnumeratedArgumentsAttribute
    ValidateNotNullAttribute:f <ValidateArgumentsAttribute
    ValidateNotNullOrEmptyAttribute:f <ValidateArgumentsAttribute
    ValidateNotNullOrWhiteSpaceAttribute:f <ValidateArgumentsAttribute
    ValidatePatternAttribute:f <ValidateEnumeratedArgumentsAttribute
    ValidateRangeAttribute:f <ValidateEnumeratedArgumentsAttribute
    ValidateScriptAttribute:f <ValidateEnumeratedArgumentsAttribute
    ValidateSetAttribute:f <ValidateEnumeratedArgumentsAttribute
    ValidateTrustedDataAttribute:f <ValidateArgumentsAttribute
    ValidateUserDriveAttribute:f <ValidateDriveAttribute
    ValidationMetadataException: <MetadataException
    VariablePath:
    VerboseRecord: <InformationalRecord
    WarningRecord: <InformationalRecord
    WideControl: <PSControl
    PSControl:a
    ListControl: <PSControl
    TableControl: <PSControl
    WildcardPattern:f
    WildcardPatternException: <RuntimeException
    WriteErrorException: <~SystemException
    @System.Management.Automation.PSStyle+
    BackgroundColor:f
    FileInfoFormatting:f
    ForegroundColor:f
    FormattingData:f
    ProgressConfiguration:f
    @System.Management.Automation.Host
    BufferCell:s
    ChoiceDescription:f
    Coordinates:s
    FieldDescription:
    HostException: <.Management.Automation.RuntimeException
    KeyInfo:s
    PSHost:a
    PSHostRawUserInterface:a
    PSHostUserInterface:a
    PromptingException: <HostException
    Rectangle:s
    Size:s
    @System.Management.Automation.Internal
    AutomationNull:x
    CmdletMetadataAttribute:a <~Attribute
    CommonParameters:f
    InternalCommand:a
    ParsingBaseAttribute:a <CmdletMetadataAttribute
    @System.Management.Automation.Internal.Host
    InternalHost: <.Management.Automation.Host.PSHost
    InternalHostUserInterface: <.Management.Automation.Host.PSHostUserInterface
    InternalHostRawUserInterface: <.Management.Automation.Host.PSHostRawUserInterface
    @System.Management.Automation.Language
    Ast:a
    ArrayExpressionAst: <ExpressionAst
    ArrayLiteralAst: <ExpressionAst
    AssignmentStatementAst: <PipelineBaseAst
    AttributeAst: <AttributeBaseAst
    AttributeBaseAst:a <Ast
    AttributedExpressionAst: <ExpressionAst
    BinaryExpressionAst: <ExpressionAst
    BlockStatementAst: <StatementAst
    BreakStatementAst: <StatementAst
    CatchClauseAst: <Ast
    CodeGeneration:x
    CommandAst: <CommandBaseAst
    CommandBaseAst:a <StatementAst
    CommandElementAst:a <Ast
    CommandExpressionAst: <CommandBaseAst
    CommandParameterAst: <CommandElementAst
    ConstantExpressionAst: <ExpressionAst
    ContinueStatementAst: <StatementAst
    ConvertExpressionAst: <AttributedExpressionAst
    DataStatementAst: <StatementAst
    DoUntilStatementAst: <LoopStatementAst
    DoWhileStatementAst: <LoopStatementAst
    ErrorStatementAst: <PipelineBaseAst
    ExitStatementAst: <StatementAst
    ExpandableStringExpressionAst: <ExpressionAst
    ExpressionAst:a <CommandElementAst
    ForEachStatementAst: <LoopStatementAst
    ForStatementAst: <LoopStatementAst
    FunctionDefinitionAst: <StatementAst
    HashtableAst: <ExpressionAst
    IScriptExtent:i
    IScriptPosition:i
    ITypeName:i
    IfStatementAst: <StatementAst
    IndexExpressionAst: <ExpressionAst
    InvokeMemberExpressionAst: <MemberExpressionAst
    LabeledStatementAst:a <StatementAst
    LoopStatementAst:a <LabeledStatementAst
    MemberExpressionAst: <ExpressionAst
    NamedBlockAst: <Ast
    NoRunspaceAffinityAttribute:f <.Management.Automation.Internal.ParsingBaseAttribute
    NullString:
    NumberToken: <Token
    ParamBlockAst: <Ast
    ParameterAst: <Ast
    ParameterToken: <Token
    ParenExpressionAst: <ExpressionAst
    ParseError:
    Parser:x
    PipelineAst: <ChainableAst
    ChainableAst:a <PipelineBaseAst
    PipelineBaseAst:a <StatementAst
    ReturnStatementAst: <StatementAst
    ScriptBlockAst: <Ast
    ScriptBlockExpressionAst: <ExpressionAst
    ScriptExtent:f
    ScriptPosition:f
    StatementAst:a <Ast
    StatementBlockAst: <Ast
    StringConstantExpressionAst: <ConstantExpressionAst
    StringExpandableToken: <StringToken
    StringLiteralToken: <StringToken
    StringToken:a <Token
    SubExpressionAst: <ExpressionAst
    SwitchStatementAst: <LabeledStatementAst
    TernaryExpressionAst: <ExpressionAst
    ThrowStatementAst: <StatementAst
    Token:
    TrapStatementAst: <StatementAst
    TryStatementAst: <StatementAst
    TypeConstraintAst: <AttributeBaseAst
    TypeDefinitionAst: <StatementAst
    TypeExpressionAst: <ExpressionAst
    UnaryExpressionAst: <ExpressionAst
    UsingExpressionAst: <ExpressionAst
    UsingStatementAst: <StatementAst
    VariableExpressionAst: <ExpressionAst
    VariableToken: <Token
    WhileStatementAst: <LoopStatementAst
    @System.Management.Automation.Runspaces
    Command:f
    CommandCollection:f
    CommandParameter:f
    InitialSessionState:
    InvalidRunspaceStateException: <~SystemException
    Pipeline:a !~IDisposable
    PSSession:f
    PSSessionOption:
    Runspace:a !~IDisposable
    RunspaceFactory:x
    RunspacePool:f !~IDisposable
    TypeData:f
    TypeTable:f
    @System.Management.Automation.Security
    SystemPolicy:f
    @System.Management.Automation.Remoting
    PSSessionOption:f
    @Microsoft.Management.Infrastructure
    CimClass:f
    CimConverter:x
    CimException: <~Exception
    CimInstance: !~IDisposable !~ICloneable
    CimMethodResult:
    CimSession: !~IDisposable
    CimType:s
    @Microsoft.PowerShell
    ToStringCodeMethods:x
    @Microsoft.PowerShell.Commands
    ByteCollection:f
    CopyItemCommand:
    FileSystemProvider:f
    GenericMeasureInfo:f <MeasureInfo
    GenericObjectMeasureInfo:f <MeasureInfo
    GroupInfo:
    HistoryInfo:
    HttpResponseException:f <.Net.Http.HttpRequestException
    MatchInfo:
    MatchInfoContext:f !~ICloneable
    MeasureInfo:a
    MemberDefinition:
    ModuleSpecification:
    PSPropertyExpression:
    PSPropertyExpressionResult:
    PSRunspaceDebug:
    ProcessCommandException: <~SystemException
    ServiceCommandException: <~SystemException
    TextMeasureInfo:f <MeasureInfo
    WriteErrorException: <~SystemException
    @Microsoft.PowerShell.Commands.Internal.Format
    FormatStartData:f
    FormatEntryData:f
    FormatEndData:f
    GroupStartData:f
    GroupEndData:f
    @Microsoft.PowerShell.ScheduledJob
    ScheduledJobDefinition:f
    @Microsoft.Win32
    Registry:x
    RegistryKey:f <~MarshalByRefObject !~IDisposable
    @Microsoft.Win32.SafeHandles
    SafeFileHandle:f
    @Microsoft.VisualBasic
    Interaction:f
    @Microsoft.CSharp
    CSharpCodeProvider:
    """
}
