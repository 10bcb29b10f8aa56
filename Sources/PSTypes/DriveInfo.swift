import Glibc
import PSRuntime

/// `System.IO.DriveInfo`: a mounted file system and the room on it.
final class DriveObject: Obj {
  let name: String
  init(_ name: String) {
    self.name = name
    super.init()
  }
  override var type: PSType { PSType.builtin("System.IO.DriveInfo") }
  override func text(_ context: RuntimeContext) -> PSString { PSString.make(name) }

  /// Sizes in bytes; nil for a place that is no file system.
  var space: (total: Int64, free: Int64, available: Int64)? {
    var status = statvfs()
    guard statvfs(name, &status) == 0 else { return nil }
    func bytes(_ blocks: UInt) -> Int64 { Int64(clamping: UInt64(blocks) &* UInt64(status.f_frsize)) }
    return (bytes(UInt(status.f_blocks)), bytes(UInt(status.f_bfree)), bytes(UInt(status.f_bavail)))
  }
}

extension DotNetTypes {
  static let driveInfo = TypeDefinition(
    "System.IO.DriveInfo",
    [
      .constructor(signatures: ["new(string driveName)"]) { call in
        .object(DriveObject(try call.requiredText(0, "driveName").string))
      },
      .property("Name", type: "string", get: { value, _ in .text(drive(value)?.name ?? "") }),
      .property("IsReady", type: "bool", get: { value, _ in .bool(drive(value)?.space != nil) }),
      .property(
        "RootDirectory", type: "System.IO.DirectoryInfo",
        get: { value, _ in .object(FileObject(drive(value)?.name ?? "/", isDirectory: true)) }),
      .property(
        "DriveType", type: "System.IO.DriveType",
        get: { _, _ in .object(EnumObject(PSType.builtin("System.IO.DriveType"), 3)) }),
      .property("DriveFormat", type: "string", get: { _, _ in .text("ext4") }),
      .property("AvailableFreeSpace", type: "long", get: { value, _ in .long(try space(value).available) }),
      .property("TotalFreeSpace", type: "long", get: { value, _ in .long(try space(value).free) }),
      .property("TotalSize", type: "long", get: { value, _ in .long(try space(value).total) }),
      .property("VolumeLabel", type: "string", get: { value, _ in .text(drive(value)?.name ?? "") }),
      .method("ToString", signatures: ["string ToString()"]) { call in .text(drive(call.target)?.name ?? "") },
      .staticMethod("GetDrives", signatures: ["System.IO.DriveInfo[] GetDrives()"]) { _ in
        .array(PSArray([.object(DriveObject("/"))], of: PSType.builtin("System.IO.DriveInfo")))
      },
    ])

  private static func drive(_ value: Value) -> DriveObject? { value.base.asObject as? DriveObject }

  private static func space(_ value: Value) throws -> (total: Int64, free: Int64, available: Int64) {
    guard let drive = drive(value), let space = drive.space else {
      throw MemberStrings.dotnet(
        PSType.builtin("System.IO.DriveNotFoundException"),
        "Could not find the drive '\(drive(value)?.name ?? "")'. The drive might not be ready or might not be mapped.")
    }
    return space
  }
}
