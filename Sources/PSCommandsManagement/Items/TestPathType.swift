import PSEngine

/// What `Test-Path -PathType` asks for.
enum TestPathType: Int64, EnumParameter {
  case any, container, leaf
  static let enumTypeName = "Microsoft.PowerShell.Commands.TestPathType"
  static var parameterDefault: TestPathType? { .any }
}
