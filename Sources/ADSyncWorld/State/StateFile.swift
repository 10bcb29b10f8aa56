import Glibc

/// The file of a state, held by one run at a time.
///
/// A new file is made beside its place and moved there whole; a file that is no state is refused before anything is
/// written. The lock is the system's (`flock`): a run that is killed leaves it.
final class StateFile {
  let path: String
  let database: Database
  /// Open as long as the database is: closing any other descriptor of the file would drop SQLite's own locks.
  private let descriptor: Int32

  /// Opens a state, making it with `fill` when there is none.
  init(path: String, patience: Interval = .seconds(60), fill: (Database) throws -> Void) throws {
    self.path = path
    try StateFile.makeIfMissing(path, fill)
    descriptor = open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw WorldError.stateCannotBeOpened(path, String(cString: strerror(errno)))
    }
    do {
      try StateFile.lock(descriptor, path: path, patience: patience)
      try StateFile.checkHeader(descriptor, path: path)
      database = try StateFile.openDatabase(path)
    } catch {
      Glibc.close(descriptor)
      throw error
    }
  }

  /// Ends the use of the file; the next run may have it.
  func close() {
    database.close()
    Glibc.close(descriptor)
  }

  // MARK: - Making

  private static func makeIfMissing(_ path: String, _ fill: (Database) throws -> Void) throws {
    var info = stat()
    let isThere = stat(path, &info) == 0
    if isThere, info.st_mode & S_IFMT != S_IFREG { throw WorldError.stateIsForeign(path) }
    guard !isThere || info.st_size == 0 else { return }
    let draft = "\(path).new-\(getpid())"
    defer { unlink(draft) }
    unlink(draft)
    do {
      // Only the owner may read it: it holds the hashes of a directory, if an invented one's.
      let made = open(draft, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
      guard made >= 0 else { throw WorldError.stateCannotBeWritten(path, String(cString: strerror(errno))) }
      Glibc.close(made)
      let database = try Database(path: draft)
      defer { database.close() }
      try database.execute("BEGIN; \(StateLayout.tables)")
      try fill(database)
      try database.execute("COMMIT; PRAGMA journal_mode = WAL")
    } catch let failure as Database.Failure {
      throw WorldError.stateCannotBeWritten(path, failure.message)
    }
    // An empty file is taken over; one that another run has made meanwhile stays.
    let isMoved = isThere ? rename(draft, path) == 0 : link(draft, path) == 0 || errno == EEXIST
    guard isMoved else { throw WorldError.stateCannotBeWritten(path, String(cString: strerror(errno))) }
  }

  // MARK: - Opening

  private static func lock(_ descriptor: Int32, path: String, patience: Interval) throws {
    var waits = max(1, patience.totalSeconds * 50)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      waits -= 1
      guard waits > 0 else { throw WorldError.stateIsInUse(path) }
      usleep(20_000)
    }
  }

  /// Refuses what is no state without letting SQLite touch it.
  private static func checkHeader(_ descriptor: Int32, path: String) throws {
    var header = [UInt8](repeating: 0, count: 100)
    guard pread(descriptor, &header, 100, 0) == 100, header.starts(with: "SQLite format 3\0".utf8) else {
      throw WorldError.stateIsForeign(path)
    }
    let application = header[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard application == StateLayout.application else { throw WorldError.stateIsForeign(path) }
    var info = stat()
    fstat(descriptor, &info)
    let page = Int(header[16]) << 8 | Int(header[17])
    let pages = header[28..<32].reduce(0) { $0 << 8 | Int($1) }
    guard Int(info.st_size) >= (page == 1 ? 65_536 : page) * pages else {
      throw WorldError.stateIsDamaged(path, "it is cut off")
    }
  }

  private static func openDatabase(_ path: String) throws -> Database {
    do {
      let database = try Database(path: path)
      var version: Int64 = 0
      try database.run("PRAGMA user_version") { version = $0.number(0) }
      guard version <= StateLayout.version else { throw WorldError.stateIsNewer(path, version) }
      try check(database, path: path)
      try StateLayout.migrate(database, from: version)
      try database.execute("PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8000")
      return database
    } catch let failure as Database.Failure {
      throw WorldError.stateIsDamaged(path, failure.message)
    }
  }

  /// Files up to this size are read whole before they are used: what is damaged is found before anything is written.
  private static let wholeCheckLimit = 16 << 20

  private static func check(_ database: Database, path: String) throws {
    var info = stat()
    guard stat(path, &info) == 0, Int(info.st_size) <= wholeCheckLimit else { return }
    var answer = ""
    try database.run("PRAGMA quick_check(1)") { answer = $0.text(0) ?? "" }
    guard answer == "ok" else { throw WorldError.stateIsDamaged(path, "its pages do not fit together") }
    for table in ["part", "item"] {
      try database.run("SELECT data, sum FROM \(table)") { row in
        guard StateLayout.sum(row.bytes(0)) == row.number(1) else {
          throw WorldError.stateIsDamaged(path, "a value is not what was written")
        }
      }
    }
  }
}
