/// The order in which .NET declares the properties of types whose views show it: views list them so, `Get-Member` by name.
enum DeclaredOrder {
  /// Puts the properties that a type itself adds, those from `start` on, into the declared order; unknown ones stay behind.
  static func sort(_ properties: inout [MemberEntry], from start: Int, of typeName: String) {
    guard properties.count > start + 1, let names = names(of: typeName) else { return }
    let own = properties[start...]
    let ranked: [(rank: Int, offset: Int, entry: MemberEntry)] = own.enumerated().map { offset, entry in
      (names.firstIndex { entry.name.equalsIgnoringCase(PSString.make(String($0))) } ?? names.count, offset, entry)
    }
    properties.replaceSubrange(
      start..., with: ranked.sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }.map(\.entry))
  }

  private static func names(of typeName: String) -> [Substring]? {
    for line in String(describing: text).split(separator: "\n") {
      let words = line.split(separator: " ")
      if let first = words.first, first == typeName { return Array(words.dropFirst()) }
    }
    return nil
  }

  private static let text: StaticString = """
    System.Version Major Minor Build Revision MajorRevision MinorRevision
    System.Guid Variant Version
    System.TimeSpan Ticks Days Hours Milliseconds Microseconds Nanoseconds Minutes Seconds TotalDays TotalHours TotalMilliseconds TotalMicroseconds TotalNanoseconds TotalMinutes TotalSeconds
    System.Array[] Length LongLength Rank SyncRoot IsReadOnly IsFixedSize IsSynchronized
    System.Collections.ArrayList Capacity Count IsReadOnly IsFixedSize IsSynchronized SyncRoot
    System.Collections.DictionaryEntry Key Value
    System.Collections.Hashtable IsReadOnly IsFixedSize IsSynchronized Keys Values SyncRoot Count
    System.Collections.Specialized.OrderedDictionary Count IsReadOnly Keys Values IsFixedSize SyncRoot IsSynchronized
    System.Exception TargetSite Message Data InnerException HelpLink Source HResult StackTrace
    System.ArgumentException Message ParamName
    System.Management.Automation.RuntimeException ErrorRecord StackTrace WasThrownFromThrowStatement
    System.Management.Automation.PSVariable Name Description Value Visibility Module ModuleName Options Attributes
    System.Management.Automation.ErrorRecord Exception TargetObject CategoryInfo FullyQualifiedErrorId ErrorDetails InvocationInfo ScriptStackTrace PipelineIterationInfo
    System.Management.Automation.ErrorCategoryInfo Category Activity Reason TargetName TargetType
    System.Management.Automation.InvocationInfo MyCommand BoundParameters UnboundArguments ScriptLineNumber OffsetInLine HistoryId ScriptName Line Statement PositionMessage PSScriptRoot PSCommandPath InvocationName PipelineLength PipelinePosition ExpectingInput CommandOrigin DisplayScriptPosition
    System.IO.FileInfo Name Length DirectoryName Directory IsReadOnly Exists FullName Extension
    System.IO.DirectoryInfo Name Parent Root Exists FullName Extension
    System.IO.FileSystemInfo FullName Extension Name Exists CreationTime CreationTimeUtc LastAccessTime LastAccessTimeUtc LastWriteTime LastWriteTimeUtc LinkTarget UnixFileMode Attributes
    System.Uri AbsolutePath AbsoluteUri LocalPath Authority HostNameType IsDefaultPort IsFile IsLoopback PathAndQuery Segments IsUnc Host Port Query Fragment Scheme OriginalString DnsSafeHost IdnHost IsAbsoluteUri UserEscaped UserInfo
    System.Text.RegularExpressions.Match Groups Success Name Captures Index Length Value ValueSpan
    System.Text.RegularExpressions.Group Success Name Captures Index Length Value ValueSpan
    System.Text.RegularExpressions.Capture Index Length Value ValueSpan
    System.Globalization.CultureInfo Parent LCID KeyboardLayoutId Name IetfLanguageTag DisplayName NativeName EnglishName TwoLetterISOLanguageName ThreeLetterISOLanguageName ThreeLetterWindowsLanguageName CompareInfo TextInfo IsNeutralCulture CultureTypes NumberFormat DateTimeFormat Calendar OptionalCalendars UseUserOverride IsReadOnly
    System.Net.IPAddress AddressFamily ScopeId IsIPv6Multicast IsIPv6LinkLocal IsIPv6SiteLocal IsIPv6Teredo IsIPv6UniqueLocal IsIPv4MappedToIPv6 Address
    Microsoft.PowerShell.Commands.GroupInfo Values Count Group Name
    Microsoft.PowerShell.Commands.MatchInfo IgnoreCase LineNumber Line Filename Path Pattern Context Matches
    Microsoft.PowerShell.Commands.MeasureInfo Property
    Microsoft.PowerShell.Commands.GenericMeasureInfo Count Average Sum Maximum Minimum StandardDeviation
    Microsoft.PowerShell.Commands.TextMeasureInfo Lines Words Characters
    System.Diagnostics.Stopwatch IsRunning Elapsed ElapsedMilliseconds ElapsedTicks
    System.Management.Automation.PSCredential UserName Password
    System.Management.Automation.PSDriveInfo CurrentLocation Name Provider Root Description MaximumSize Credential DisplayRoot VolumeSeparatedByColon
    System.Management.Automation.PathInfo Drive Provider ProviderPath Path
    """
}
