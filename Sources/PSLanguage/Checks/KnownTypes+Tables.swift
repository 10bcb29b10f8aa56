extension KnownTypes {
  /// PowerShell's type accelerators and what they stand for.
  static let accelerators: [String: String] = {
    var table: [String: String] = [:]
    for entry in acceleratorText.split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(separator: "=")
      if parts.count == 2 { table[parts[0].lowercased()] = String(parts[1]) }
    }
    return table
  }()

  /// Types directly in `System`, lower case.
  static let systemTypes = Set(systemText.split(whereSeparator: \.isWhitespace).map { $0.lowercased() })

  /// Base classes of exceptions: lower case name, its own name and its base.
  static let exceptions: [String: (name: String, base: String)] = {
    var table: [String: (name: String, base: String)] = [:]
    for line in exceptionText.split(separator: "\n") {
      let parts = line.split(separator: " ")
      if parts.count == 2 { table[parts[0].lowercased()] = (String(parts[0]), String(parts[1])) }
    }
    return table
  }()

  private static let acceleratorText = """
    Alias=System.Management.Automation.AliasAttribute
    AllowEmptyCollection=System.Management.Automation.AllowEmptyCollectionAttribute
    AllowEmptyString=System.Management.Automation.AllowEmptyStringAttribute
    AllowNull=System.Management.Automation.AllowNullAttribute
    ArgumentCompleter=System.Management.Automation.ArgumentCompleterAttribute
    ArgumentCompletions=System.Management.Automation.ArgumentCompletionsAttribute array=System.Array
    bigint=System.Numerics.BigInteger bool=System.Boolean byte=System.Byte char=System.Char
    cimclass=Microsoft.Management.Infrastructure.CimClass
    cimconverter=Microsoft.Management.Infrastructure.CimConverter
    ciminstance=Microsoft.Management.Infrastructure.CimInstance
    CimSession=Microsoft.Management.Infrastructure.CimSession cimtype=Microsoft.Management.Infrastructure.CimType
    CmdletBinding=System.Management.Automation.CmdletBindingAttribute cultureinfo=System.Globalization.CultureInfo
    datetime=System.DateTime decimal=System.Decimal double=System.Double
    DscLocalConfigurationManager=System.Management.Automation.DscLocalConfigurationManagerAttribute
    DscProperty=System.Management.Automation.DscPropertyAttribute
    DscResource=System.Management.Automation.DscResourceAttribute
    ExperimentAction=System.Management.Automation.ExperimentAction
    Experimental=System.Management.Automation.ExperimentalAttribute
    ExperimentalFeature=System.Management.Automation.ExperimentalFeature float=System.Single guid=System.Guid
    hashtable=System.Collections.Hashtable
    initialsessionstate=System.Management.Automation.Runspaces.InitialSessionState int=System.Int32
    int16=System.Int16 int32=System.Int32 int64=System.Int64 ipaddress=System.Net.IPAddress
    IPEndpoint=System.Net.IPEndPoint long=System.Int64 mailaddress=System.Net.Mail.MailAddress
    NoRunspaceAffinity=System.Management.Automation.Language.NoRunspaceAffinityAttribute
    NullString=System.Management.Automation.Language.NullString
    ObjectSecurity=System.Security.AccessControl.ObjectSecurity
    ordered=System.Collections.Specialized.OrderedDictionary
    OutputType=System.Management.Automation.OutputTypeAttribute
    Parameter=System.Management.Automation.ParameterAttribute
    PhysicalAddress=System.Net.NetworkInformation.PhysicalAddress powershell=System.Management.Automation.PowerShell
    psaliasproperty=System.Management.Automation.PSAliasProperty
    pscredential=System.Management.Automation.PSCredential pscustomobject=System.Management.Automation.PSObject
    PSDefaultValue=System.Management.Automation.PSDefaultValueAttribute
    pslistmodifier=System.Management.Automation.PSListModifier
    psmoduleinfo=System.Management.Automation.PSModuleInfo
    psnoteproperty=System.Management.Automation.PSNoteProperty psobject=System.Management.Automation.PSObject
    psprimitivedictionary=System.Management.Automation.PSPrimitiveDictionary
    pspropertyexpression=Microsoft.PowerShell.Commands.PSPropertyExpression
    psscriptmethod=System.Management.Automation.PSScriptMethod
    psscriptproperty=System.Management.Automation.PSScriptProperty
    PSTypeNameAttribute=System.Management.Automation.PSTypeNameAttribute
    psvariable=System.Management.Automation.PSVariable
    psvariableproperty=System.Management.Automation.PSVariableProperty ref=System.Management.Automation.PSReference
    regex=System.Text.RegularExpressions.Regex runspace=System.Management.Automation.Runspaces.Runspace
    runspacefactory=System.Management.Automation.Runspaces.RunspaceFactory sbyte=System.SByte
    scriptblock=System.Management.Automation.ScriptBlock securestring=System.Security.SecureString
    semver=System.Management.Automation.SemanticVersion short=System.Int16 single=System.Single string=System.String
    SupportsWildcards=System.Management.Automation.SupportsWildcardsAttribute
    switch=System.Management.Automation.SwitchParameter timespan=System.TimeSpan type=System.Type uint=System.UInt32
    uint16=System.UInt16 uint32=System.UInt32 uint64=System.UInt64 ulong=System.UInt64 uri=System.Uri
    ushort=System.UInt16 ValidateCount=System.Management.Automation.ValidateCountAttribute
    ValidateDrive=System.Management.Automation.ValidateDriveAttribute
    ValidateLength=System.Management.Automation.ValidateLengthAttribute
    ValidateNotNull=System.Management.Automation.ValidateNotNullAttribute
    ValidateNotNullOrEmpty=System.Management.Automation.ValidateNotNullOrEmptyAttribute
    ValidateNotNullOrWhiteSpace=System.Management.Automation.ValidateNotNullOrWhiteSpaceAttribute
    ValidatePattern=System.Management.Automation.ValidatePatternAttribute
    ValidateRange=System.Management.Automation.ValidateRangeAttribute
    ValidateScript=System.Management.Automation.ValidateScriptAttribute
    ValidateSet=System.Management.Automation.ValidateSetAttribute
    ValidateTrustedData=System.Management.Automation.ValidateTrustedDataAttribute
    ValidateUserDrive=System.Management.Automation.ValidateUserDriveAttribute version=System.Version
    void=System.Void WildcardPattern=System.Management.Automation.WildcardPattern
    X500DistinguishedName=System.Security.Cryptography.X509Certificates.X500DistinguishedName
    X509Certificate=System.Security.Cryptography.X509Certificates.X509Certificate xml=System.Xml.XmlDocument
    """

  private static let systemText = """
    AccessViolationException Action Activator AggregateException AppContext AppDomain ApplicationException
    ArgumentException ArgumentNullException ArgumentOutOfRangeException ArithmeticException Array ArraySegment
    ArrayTypeMismatchException AssemblyLoadEventArgs AsyncCallback Attribute AttributeTargets
    AttributeUsageAttribute BadImageFormatException Base64FormattingOptions BitConverter Boolean Buffer Byte
    CLSCompliantAttribute CannotUnloadAppDomainException Char CharEnumerator Comparison Console
    ConsoleCancelEventArgs ConsoleColor ConsoleKey ConsoleKeyInfo ConsoleModifiers ConsoleSpecialKey
    ContextBoundObject Convert Converter DBNull DataMisalignedException DateOnly DateTime DateTimeKind
    DateTimeOffset DayOfWeek Decimal Delegate DivideByZeroException DllNotFoundException Double
    DuplicateWaitObjectException EntryPointNotFoundException Enum Environment EnvironmentVariableTarget EventArgs
    EventHandler Exception ExecutionEngineException FieldAccessException FlagsAttribute FormatException
    FormattableString Func GC GCCollectionMode GenericUriParser Guid Half HashCode IAsyncDisposable IAsyncResult
    ICloneable IComparable IConvertible ICustomFormatter IDisposable IEquatable IFormatProvider IFormattable
    IObservable IObserver IProgress IServiceProvider Index IndexOutOfRangeException
    InsufficientExecutionStackException InsufficientMemoryException Int128 Int16 Int32 Int64 IntPtr
    InvalidCastException InvalidOperationException InvalidProgramException InvalidTimeZoneException Lazy
    LoaderOptimization Math MathF MemberAccessException Memory MethodAccessException MidpointRounding
    MissingFieldException MissingMemberException MissingMethodException ModuleHandle MulticastDelegate
    MulticastNotSupportedException NonSerializedAttribute NotFiniteNumberException NotImplementedException
    NotSupportedException NullReferenceException Nullable Object ObjectDisposedException ObsoleteAttribute
    OperatingSystem OperationCanceledException OutOfMemoryException OverflowException ParamArrayAttribute PlatformID
    PlatformNotSupportedException Predicate Progress Random Range RankException ReadOnlyMemory ReadOnlySpan
    ResolveEventArgs SByte SerializableAttribute Single Span StackOverflowException String StringComparer
    StringComparison StringNormalizationExtensions StringSplitOptions SystemException ThreadStaticAttribute TimeOnly
    TimeProvider TimeSpan TimeZone TimeZoneInfo TimeZoneNotFoundException TimeoutException Tuple Type
    TypeAccessException TypeCode TypeInitializationException TypeLoadException TypeUnloadedException TypedReference
    UInt128 UInt16 UInt32 UInt64 UIntPtr UnauthorizedAccessException UnhandledExceptionEventArgs Uri UriBuilder
    UriComponents UriFormat UriFormatException UriHostNameType UriKind UriParser UriPartial ValueTuple ValueType
    Version Void WeakReference
    """

  private static let exceptionText = """
    System.Exception System.Object
    System.SystemException System.Exception
    System.ApplicationException System.Exception
    System.AggregateException System.Exception
    System.ArithmeticException System.SystemException
    System.DivideByZeroException System.ArithmeticException
    System.OverflowException System.ArithmeticException
    System.NotFiniteNumberException System.ArithmeticException
    System.ArgumentException System.SystemException
    System.ArgumentNullException System.ArgumentException
    System.ArgumentOutOfRangeException System.ArgumentException
    System.DuplicateWaitObjectException System.ArgumentException
    System.ArrayTypeMismatchException System.SystemException
    System.BadImageFormatException System.SystemException
    System.FormatException System.SystemException
    System.UriFormatException System.FormatException
    System.IndexOutOfRangeException System.SystemException
    System.InvalidCastException System.SystemException
    System.InvalidOperationException System.SystemException
    System.ObjectDisposedException System.InvalidOperationException
    System.MemberAccessException System.SystemException
    System.MissingMemberException System.MemberAccessException
    System.MissingMethodException System.MissingMemberException
    System.MissingFieldException System.MissingMemberException
    System.FieldAccessException System.MemberAccessException
    System.MethodAccessException System.MemberAccessException
    System.NotImplementedException System.SystemException
    System.NotSupportedException System.SystemException
    System.PlatformNotSupportedException System.NotSupportedException
    System.NullReferenceException System.SystemException
    System.OperationCanceledException System.SystemException
    System.Threading.Tasks.TaskCanceledException System.OperationCanceledException
    System.OutOfMemoryException System.SystemException
    System.InsufficientMemoryException System.OutOfMemoryException
    System.RankException System.SystemException
    System.StackOverflowException System.SystemException
    System.TimeoutException System.SystemException
    System.TypeInitializationException System.SystemException
    System.TypeLoadException System.SystemException
    System.UnauthorizedAccessException System.SystemException
    System.Collections.Generic.KeyNotFoundException System.SystemException
    System.IO.IOException System.SystemException
    System.IO.DirectoryNotFoundException System.IO.IOException
    System.IO.DriveNotFoundException System.IO.IOException
    System.IO.EndOfStreamException System.IO.IOException
    System.IO.FileLoadException System.IO.IOException
    System.IO.FileNotFoundException System.IO.IOException
    System.IO.PathTooLongException System.IO.IOException
    System.IO.InvalidDataException System.SystemException
    System.Net.WebException System.InvalidOperationException
    System.Net.Http.HttpRequestException System.Exception
    System.Net.Sockets.SocketException System.ComponentModel.Win32Exception
    System.ComponentModel.Win32Exception System.Runtime.InteropServices.ExternalException
    System.Runtime.InteropServices.ExternalException System.SystemException
    System.Runtime.InteropServices.COMException System.Runtime.InteropServices.ExternalException
    System.Security.SecurityException System.SystemException
    System.Security.Cryptography.CryptographicException System.SystemException
    System.Text.DecoderFallbackException System.ArgumentException
    System.Text.EncoderFallbackException System.ArgumentException
    System.Text.RegularExpressions.RegexParseException System.ArgumentException
    System.Threading.ThreadAbortException System.SystemException
    System.Xml.XmlException System.SystemException
    System.Xml.XPath.XPathException System.SystemException
    System.Management.Automation.RuntimeException System.SystemException
    System.Management.Automation.ActionPreferenceStopException System.Management.Automation.RuntimeException
    System.Management.Automation.CmdletInvocationException System.Management.Automation.RuntimeException
    System.Management.Automation.CommandNotFoundException System.Management.Automation.RuntimeException
    System.Management.Automation.ParameterBindingException System.Management.Automation.RuntimeException
    System.Management.Automation.ParameterBindingValidationException System.Management.Automation.ParameterBindingException
    System.Management.Automation.ParseException System.Management.Automation.RuntimeException
    System.Management.Automation.ParentContainsErrorRecordException System.SystemException
    System.Management.Automation.PipelineStoppedException System.Management.Automation.RuntimeException
    System.Management.Automation.ProviderInvocationException System.Management.Automation.RuntimeException
    System.Management.Automation.SessionStateException System.Management.Automation.RuntimeException
    System.Management.Automation.ItemNotFoundException System.Management.Automation.SessionStateException
    System.Management.Automation.DriveNotFoundException System.Management.Automation.SessionStateException
    System.Management.Automation.ProviderNotFoundException System.Management.Automation.SessionStateException
    System.Management.Automation.SessionStateUnauthorizedAccessException System.Management.Automation.SessionStateException
    System.Management.Automation.ScriptCallDepthException System.SystemException
    System.Management.Automation.ExtendedTypeSystemException System.Management.Automation.RuntimeException
    System.Management.Automation.MethodException System.Management.Automation.ExtendedTypeSystemException
    System.Management.Automation.MethodInvocationException System.Management.Automation.MethodException
    System.Management.Automation.GetValueException System.Management.Automation.ExtendedTypeSystemException
    System.Management.Automation.SetValueException System.Management.Automation.ExtendedTypeSystemException
    System.Management.Automation.GetValueInvocationException System.Management.Automation.GetValueException
    System.Management.Automation.SetValueInvocationException System.Management.Automation.SetValueException
    System.Management.Automation.PSInvalidCastException System.InvalidCastException
    System.Management.Automation.PSInvalidOperationException System.InvalidOperationException
    System.Management.Automation.PSArgumentException System.ArgumentException
    System.Management.Automation.PSArgumentNullException System.ArgumentNullException
    System.Management.Automation.PSArgumentOutOfRangeException System.ArgumentOutOfRangeException
    System.Management.Automation.PSNotSupportedException System.NotSupportedException
    System.Management.Automation.PSNotImplementedException System.NotImplementedException
    System.Management.Automation.PSSecurityException System.Management.Automation.RuntimeException
    System.Management.Automation.WildcardPatternException System.Management.Automation.RuntimeException
    Microsoft.PowerShell.Commands.WriteErrorException System.SystemException
    Microsoft.PowerShell.Commands.HttpResponseException System.Net.Http.HttpRequestException
    """
}
