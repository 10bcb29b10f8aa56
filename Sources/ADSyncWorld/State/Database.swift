import CSQLite

/// An open SQLite file. It belongs to one thread.
final class Database {
  /// What SQLite says went wrong.
  struct Failure: Error {
    let code: Int32
    let message: String
  }

  private var handle: OpaquePointer?

  /// Opens a file that is there.
  init(path: String, isReadOnly: Bool = false) throws(Failure) {
    let flags = (isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE) | SQLITE_OPEN_NOMUTEX
    let code = sqlite3_open_v2(path, &handle, flags, nil)
    guard code == SQLITE_OK else {
      let failure = self.failure(code)
      close()
      throw failure
    }
    sqlite3_busy_timeout(handle, 5000)
  }

  deinit { close() }

  func close() {
    sqlite3_close_v2(handle)
    handle = nil
  }

  private func failure(_ code: Int32) -> Failure {
    Failure(code: code, message: sqlite3_errmsg(handle).map { String(cString: $0) } ?? "error \(code)")
  }

  /// Runs statements that give nothing.
  func execute(_ sql: String) throws(Failure) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw failure(code) }
  }

  /// Runs one statement; gives its rows to `take`.
  func run(_ sql: String, _ values: [Value] = [], take: (Row) throws -> Void = { _ in }) throws {
    let statement = try prepare(sql)
    try statement.run(values, take: take)
  }

  func prepare(_ sql: String) throws(Failure) -> Statement {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard code == SQLITE_OK, let statement else { throw failure(code) }
    return Statement(statement, of: self)
  }

  /// A value of a column or a parameter.
  enum Value {
    case null
    case number(Int64)
    case text(String)
    case bytes([UInt8])

    static func optional(_ text: String?) -> Value { text.map { .text($0) } ?? .null }
  }

  /// The present row of a statement; it lives no longer than the call that it is given to.
  struct Row {
    fileprivate let statement: OpaquePointer

    func number(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

    func text(_ column: Int32) -> String? {
      sqlite3_column_text(statement, column).map { String(cString: $0) }
    }

    func bytes(_ column: Int32) -> [UInt8] {
      let count = Int(sqlite3_column_bytes(statement, column))
      guard count > 0, let start = sqlite3_column_blob(statement, column) else { return [] }
      return Array(UnsafeRawBufferPointer(start: start, count: count))
    }
  }

  /// A prepared statement, to be run many times.
  final class Statement {
    private let statement: OpaquePointer
    private let database: Database

    fileprivate init(_ statement: OpaquePointer, of database: Database) {
      self.statement = statement
      self.database = database
    }

    deinit { sqlite3_finalize(statement) }

    func run(_ values: [Value] = [], take: (Row) throws -> Void = { _ in }) throws {
      defer {
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
      }
      for (index, value) in values.enumerated() { bind(value, at: Int32(index + 1)) }
      while true {
        let code = sqlite3_step(statement)
        if code == SQLITE_DONE { return }
        guard code == SQLITE_ROW else { throw database.failure(code) }
        try take(Row(statement: statement))
      }
    }

    private func bind(_ value: Value, at index: Int32) {
      switch value {
      case .null: sqlite3_bind_null(statement, index)
      case .number(let number): sqlite3_bind_int64(statement, index, number)
      case .text(let text):
        var text = text
        text.withUTF8 { bytes in
          bytes.withMemoryRebound(to: CChar.self) {
            _ = sqlite_bind_utf8(statement, index, $0.baseAddress, Int32(clamping: $0.count))
          }
        }
      case .bytes(let bytes):
        bytes.withUnsafeBytes { _ = sqlite_bind_bytes(statement, index, $0.baseAddress, Int32(clamping: $0.count)) }
      }
    }
  }
}
