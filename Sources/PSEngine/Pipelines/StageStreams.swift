import PSRuntime

/// Where the streams of one command go; nil for the host.
///
/// Commands called while a command runs inherit its streams, apart from output.
public struct StageStreams {
  public var error: Pipe?
  public var warning: Pipe?
  public var verbose: Pipe?
  public var debug: Pipe?
  public var information: Pipe?
  /// Lists that `-ErrorVariable` and its kin fill, of the command and of those around it.
  public var errorVariables: [ListObject] = []
  public var warningVariables: [ListObject] = []
  public var informationVariables: [ListObject] = []
  public init() {}

  /// Sends a stream (number as in a redirection, 0 for all but output) into a pipe.
  mutating func redirect(_ stream: Int, to pipe: Pipe) {
    if stream == 0 || stream == 2 { error = pipe }
    if stream == 0 || stream == 3 { warning = pipe }
    if stream == 0 || stream == 4 { verbose = pipe }
    if stream == 0 || stream == 5 { debug = pipe }
    if stream == 0 || stream == 6 { information = pipe }
  }
}
