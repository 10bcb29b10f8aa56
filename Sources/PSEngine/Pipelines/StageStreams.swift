import PSRuntime

/// Where the streams of one command go; nil for the host.
///
/// Commands called while a command runs inherit its streams, apart from output. One reference wide, since every object that
/// goes from command to command changes the streams of the session and back; most commands have none of their own.
public struct StageStreams {
  private final class Storage {
    var error: Pipe?
    var warning: Pipe?
    var verbose: Pipe?
    var debug: Pipe?
    var information: Pipe?
    var errorVariables: [ListObject] = []
    var warningVariables: [ListObject] = []
    var informationVariables: [ListObject] = []

    init() {}

    init(_ other: Storage) {
      error = other.error
      warning = other.warning
      verbose = other.verbose
      debug = other.debug
      information = other.information
      errorVariables = other.errorVariables
      warningVariables = other.warningVariables
      informationVariables = other.informationVariables
    }
  }
  private var storage: Storage?

  public init() {}

  private mutating func own() -> Storage {
    if let storage, isKnownUniquelyReferenced(&self.storage) { return storage }
    let made = storage.map { Storage($0) } ?? Storage()
    storage = made
    return made
  }

  public var error: Pipe? {
    get { storage?.error }
    set { if newValue != nil || storage != nil { own().error = newValue } }
  }
  public var warning: Pipe? {
    get { storage?.warning }
    set { if newValue != nil || storage != nil { own().warning = newValue } }
  }
  public var verbose: Pipe? {
    get { storage?.verbose }
    set { if newValue != nil || storage != nil { own().verbose = newValue } }
  }
  public var debug: Pipe? {
    get { storage?.debug }
    set { if newValue != nil || storage != nil { own().debug = newValue } }
  }
  public var information: Pipe? {
    get { storage?.information }
    set { if newValue != nil || storage != nil { own().information = newValue } }
  }
  /// Lists that `-ErrorVariable` and its kin fill, of the command and of those around it.
  public var errorVariables: [ListObject] {
    get { storage?.errorVariables ?? [] }
    set { if !newValue.isEmpty || storage != nil { own().errorVariables = newValue } }
  }
  public var warningVariables: [ListObject] {
    get { storage?.warningVariables ?? [] }
    set { if !newValue.isEmpty || storage != nil { own().warningVariables = newValue } }
  }
  public var informationVariables: [ListObject] {
    get { storage?.informationVariables ?? [] }
    set { if !newValue.isEmpty || storage != nil { own().informationVariables = newValue } }
  }

  /// Sends a stream (number as in a redirection, 0 for all but output) into a pipe.
  mutating func redirect(_ stream: Int, to pipe: Pipe) {
    if stream == 0 || stream == 2 { error = pipe }
    if stream == 0 || stream == 3 { warning = pipe }
    if stream == 0 || stream == 4 { verbose = pipe }
    if stream == 0 || stream == 5 { debug = pipe }
    if stream == 0 || stream == 6 { information = pipe }
  }
}
