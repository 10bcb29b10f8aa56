import PSRuntime

/// The verb of a command's name; the approved ones are constants, others are text.
public struct Verb: Sendable, ExpressibleByStringLiteral {
  public let name: String
  public init(_ name: String) { self.name = name }
  public init(stringLiteral name: String) { self.name = name }

  /// The approved verbs: a group's name and its verbs, in the order of the reference.
  public static let groups: [(group: String, verbs: [String])] = approved.split(separator: "\n").map { line in
    let words = line.split(separator: " ").map(String.init)
    return (group: words.first ?? "", verbs: Array(words.dropFirst()))
  }

  private static let approved = """
    Common Add Clear Close Copy Enter Exit Find Format Get Hide Join Lock Move New Open Optimize Push Pop \
    Redo Remove Rename Reset Resize Search Select Set Show Skip Split Step Switch Undo Unlock Watch
    Communications Connect Disconnect Read Receive Send Write
    Data Backup Checkpoint Compare Compress Convert ConvertFrom ConvertTo Dismount Edit Expand Export Group \
    Import Initialize Limit Merge Mount Out Publish Restore Save Sync Unpublish Update
    Diagnostic Debug Measure Ping Repair Resolve Test Trace
    Lifecycle Approve Assert Build Complete Confirm Deny Deploy Disable Enable Install Invoke Register \
    Request Restart Resume Start Stop Submit Suspend Uninstall Unregister Wait
    Other Use
    Security Block Grant Protect Revoke Unblock Unprotect
    """
}

extension Verb {
  public static let add = Verb("Add")
  public static let clear = Verb("Clear")
  public static let close = Verb("Close")
  public static let copy = Verb("Copy")
  public static let enter = Verb("Enter")
  public static let exit = Verb("Exit")
  public static let find = Verb("Find")
  public static let format = Verb("Format")
  public static let get = Verb("Get")
  public static let hide = Verb("Hide")
  public static let join = Verb("Join")
  public static let lock = Verb("Lock")
  public static let move = Verb("Move")
  public static let new = Verb("New")
  public static let open = Verb("Open")
  public static let optimize = Verb("Optimize")
  public static let push = Verb("Push")
  public static let pop = Verb("Pop")
  public static let redo = Verb("Redo")
  public static let remove = Verb("Remove")
  public static let rename = Verb("Rename")
  public static let reset = Verb("Reset")
  public static let resize = Verb("Resize")
  public static let search = Verb("Search")
  public static let select = Verb("Select")
  public static let set = Verb("Set")
  public static let show = Verb("Show")
  public static let skip = Verb("Skip")
  public static let split = Verb("Split")
  public static let step = Verb("Step")
  public static let `switch` = Verb("Switch")
  public static let undo = Verb("Undo")
  public static let unlock = Verb("Unlock")
  public static let watch = Verb("Watch")
  public static let connect = Verb("Connect")
  public static let disconnect = Verb("Disconnect")
  public static let read = Verb("Read")
  public static let receive = Verb("Receive")
  public static let send = Verb("Send")
  public static let write = Verb("Write")
  public static let backup = Verb("Backup")
  public static let checkpoint = Verb("Checkpoint")
  public static let compare = Verb("Compare")
  public static let compress = Verb("Compress")
  public static let convert = Verb("Convert")
  public static let convertFrom = Verb("ConvertFrom")
  public static let convertTo = Verb("ConvertTo")
  public static let dismount = Verb("Dismount")
  public static let edit = Verb("Edit")
  public static let expand = Verb("Expand")
  public static let export = Verb("Export")
  public static let group = Verb("Group")
  public static let `import` = Verb("Import")
  public static let initialize = Verb("Initialize")
  public static let limit = Verb("Limit")
  public static let merge = Verb("Merge")
  public static let mount = Verb("Mount")
  public static let out = Verb("Out")
  public static let publish = Verb("Publish")
  public static let restore = Verb("Restore")
  public static let save = Verb("Save")
  public static let sync = Verb("Sync")
  public static let unpublish = Verb("Unpublish")
  public static let update = Verb("Update")
  public static let debug = Verb("Debug")
  public static let measure = Verb("Measure")
  public static let ping = Verb("Ping")
  public static let repair = Verb("Repair")
  public static let resolve = Verb("Resolve")
  public static let test = Verb("Test")
  public static let trace = Verb("Trace")
  public static let approve = Verb("Approve")
  public static let assert = Verb("Assert")
  public static let build = Verb("Build")
  public static let complete = Verb("Complete")
  public static let confirm = Verb("Confirm")
  public static let deny = Verb("Deny")
  public static let deploy = Verb("Deploy")
  public static let disable = Verb("Disable")
  public static let enable = Verb("Enable")
  public static let install = Verb("Install")
  public static let invoke = Verb("Invoke")
  public static let register = Verb("Register")
  public static let request = Verb("Request")
  public static let restart = Verb("Restart")
  public static let resume = Verb("Resume")
  public static let start = Verb("Start")
  public static let stop = Verb("Stop")
  public static let submit = Verb("Submit")
  public static let suspend = Verb("Suspend")
  public static let uninstall = Verb("Uninstall")
  public static let unregister = Verb("Unregister")
  public static let wait = Verb("Wait")
  public static let use = Verb("Use")
  public static let block = Verb("Block")
  public static let grant = Verb("Grant")
  public static let protect = Verb("Protect")
  public static let revoke = Verb("Revoke")
  public static let unblock = Verb("Unblock")
  public static let unprotect = Verb("Unprotect")
}
