/// The tables of a state, and how older ones become the present ones.
enum StateLayout {
  /// "RHRS": what SQLite calls the application's identifier.
  static let application: UInt32 = 0x5248_5253
  static let version: Int64 = 2

  /// The present layout.
  static let tables = """
    CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE part(name TEXT PRIMARY KEY, data BLOB NOT NULL, sum INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE item(
      kind INTEGER NOT NULL, owner INTEGER NOT NULL, id INTEGER NOT NULL, data BLOB NOT NULL, sum INTEGER NOT NULL,
      PRIMARY KEY(kind, owner, id)) WITHOUT ROWID;
    CREATE TABLE journal(
      id INTEGER PRIMARY KEY, time INTEGER NOT NULL, actor TEXT NOT NULL, kind TEXT NOT NULL, object TEXT NOT NULL,
      property TEXT NOT NULL, before TEXT, after TEXT, run INTEGER NOT NULL DEFAULT 1);
    PRAGMA application_id = \(application);
    PRAGMA user_version = \(version);
    """

  /// What turns the layout before each version into it.
  private static let steps: [(version: Int64, sql: String)] = [
    // Layout 1 did not say which run a line of the journal belongs to.
    (2, "ALTER TABLE journal ADD COLUMN run INTEGER NOT NULL DEFAULT 1;")
  ]

  /// Brings a file of an older layout up to this one, in one transaction.
  static func migrate(_ database: Database, from old: Int64) throws {
    guard old < version else { return }
    try database.execute("BEGIN IMMEDIATE")
    do {
      for step in steps where step.version > old { try database.execute(step.sql) }
      try database.execute("PRAGMA user_version = \(version); COMMIT")
    } catch {
      try? database.execute("ROLLBACK")
      throw error
    }
  }

  /// FNV-1a of the bytes: a changed byte is found out.
  static func sum(_ bytes: [UInt8]) -> Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int64(bitPattern: hash)
  }
}
