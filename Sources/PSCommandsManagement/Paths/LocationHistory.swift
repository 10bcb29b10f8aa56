import PSEngine
import PSRuntime

/// The places that a session was at: `Set-Location -` and `+`.
final class LocationHistory {
  private var back: [String] = []
  private var forward: [String] = []
  private static let limit = 20

  /// The place to go back or forward to, nil where there is none.
  func step(back isBack: Bool, from here: PathInfo?) -> String? {
    guard let target = isBack ? back.popLast() : forward.popLast() else { return nil }
    if let here { if isBack { forward.append(here.path) } else { back.append(here.path) } }
    return target
  }

  /// Makes a place the current location.
  ///
  /// - Throws: `PathNotFound`; where the path means several containers or none.
  func go(to text: String, isLiteral: Bool, remembering: Bool, _ runtime: CommandRuntime) throws {
    let session = runtime.session
    let context = ProviderContext(session, runtime)
    let found = try session.paths.resolve(text, literal: isLiteral, context).filter { try $0.isContainer(context) }
    guard let item = found.first else {
      let plain = try session.paths.providerPath(text)
      throw ProviderStrings.pathNotFound(session.paths.shown(plain))
    }
    if found.count > 1 { throw ProviderStrings.multiplePaths(text) }
    guard let drive = item.drive ?? session.drives.current else { return }
    if remembering, let here = session.currentLocation {
      back.append(here.path)
      if back.count > LocationHistory.limit { back.removeFirst() }
      forward = []
    }
    var place = Substring(item.path)
    if place.hasPrefix(drive.root) { place = place.dropFirst(drive.root.count) }
    while place.first == drive.provider.separator { place = place.dropFirst() }
    session.drives.setLocation(drive, String(place))
    try session.context.updateLocationVariable()
  }
}
