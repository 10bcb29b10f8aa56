/// The errors of states.
extension WorldError {
  private static func state(_ id: String, _ category: Category, _ path: String, _ message: String) -> WorldError {
    WorldError(id: id, category: category, message: message, exceptionType: "System.IO.IOException", target: path)
  }

  static func stateIsForeign(_ path: String) -> WorldError {
    state("StateIsForeign", .invalidData, path, "'\(path)' is not a state of Rehearse; it was left as it is.")
  }

  static func stateIsDamaged(_ path: String, _ detail: String = "") -> WorldError {
    let more = detail.isEmpty ? "" : " (\(detail))"
    return state("StateIsDamaged", .invalidData, path, "The state '\(path)' is damaged\(more); it was left as it is.")
  }

  static func stateIsNewer(_ path: String, _ version: Int64) -> WorldError {
    state(
      "StateIsNewer", .invalidData, path,
      "The state '\(path)' was written by a newer Rehearse (layout \(version); this one knows \(StateLayout.version)); "
        + "it was left as it is.")
  }

  static func stateIsInUse(_ path: String) -> WorldError {
    state("StateIsInUse", .resourceBusy, path, "The state '\(path)' is in use by another run.")
  }

  static func stateCannotBeOpened(_ path: String, _ detail: String) -> WorldError {
    state("StateCannotBeOpened", .readError, path, "Cannot open the state '\(path)': \(detail).")
  }

  static func stateCannotBeWritten(_ path: String, _ detail: String) -> WorldError {
    state("StateCannotBeWritten", .writeError, path, "Cannot write the state '\(path)': \(detail).")
  }

  static func stateIsThere(_ path: String) -> WorldError {
    state("StateIsThere", .resourceExists, path, "The state '\(path)' is there already.")
  }

  public static func stateHasAnotherWorld(_ path: String, has: String, wanted: String) -> WorldError {
    state(
      "StateHasAnotherWorld", .invalidArgument, path,
      "The state '\(path)' holds the world '\(has)', not '\(wanted)'; 'rehearse world reset' makes a new one.")
  }
}
