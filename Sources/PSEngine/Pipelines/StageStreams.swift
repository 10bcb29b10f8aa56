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
  public init() {}
}
