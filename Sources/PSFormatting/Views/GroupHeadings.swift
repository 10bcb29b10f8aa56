import PSEngine
import PSRuntime

/// The lines above groups of registered views that are more than a label and a value.
enum GroupHeadings {
  typealias Heading = (Value, ExecutionContext) throws -> ComplexEntry

  private static let labels: [String: String] = [
    "System.IO.FileInfo": "Directory: ", "System.IO.DirectoryInfo": "Directory: ",
    "System.Security.AccessControl.FileSystemSecurity": "Directory: ",
    "Microsoft.Win32.RegistryKey": "Hive: ", "System.Management.Automation.TreatAs.RegistryValue": "Hive: ",
    "Microsoft.PowerShell.Commands.Internal.TransactedRegistryKey": "Hive: ",
  ]

  static func heading(for typeName: String) -> Heading? {
    if typeName == "ModuleInfoGrouping" || typeName == "System.Management.Automation.PSModuleInfo" { return module }
    guard let label = labels[typeName] else { return nil }
    let parent = PSString.make("PSParentPath")
    return { target, context in
      let value = try PropertyAccess.value(parent, of: target, context) ?? .null
      return entry(label, place: try LanguagePrimitives.text(value, context).string)
    }
  }

  /// The path behind the label, without the provider.
  private static func entry(_ label: String, place: String) -> ComplexEntry {
    var place = place
    if let range = place.firstRange(of: "::") { place = String(place[range.upperBound...]) }
    return ComplexEntry([.text(PSString.make("    " + label + place))])
  }

  private static func module(_ target: Value, _ context: ExecutionContext) throws -> ComplexEntry {
    let value = try PropertyAccess.value(PSString.make("Path"), of: target, context) ?? .null
    var folder = FilePath.parent(try LanguagePrimitives.text(value, context).string)
    let last = FilePath.lastComponent(folder)
    if !last.isEmpty, last.allSatisfy({ $0.isNumber || $0 == "." }) { folder = FilePath.parent(folder) }
    return entry("Directory: ", place: FilePath.parent(folder))
  }
}
