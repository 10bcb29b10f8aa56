import Glibc

/// The bytes of an open file, read to its end.
public enum FileBytes {
  /// Reads from where the descriptor stands to the end of the file; nil with `errno` set where a read fails.
  ///
  /// The size that the file states is only a hint: pipes and what the kernel makes up in `/proc` state none.
  public static func read(_ descriptor: Int32) -> [UInt8]? {
    var info = stat()
    let isPlain = fstat(descriptor, &info) == 0 && info.st_mode & S_IFMT == S_IFREG && info.st_size > 0
    // Room for one byte more than the size: a read that does not fill it has seen the end.
    let room = isPlain ? Int(clamping: info.st_size).addingReportingOverflow(1).partialValue : 65_536
    var result: [UInt8] = []
    while true {
      guard let chunk = chunk(descriptor, room) else { return nil }
      if chunk.isEmpty { return result }
      if result.isEmpty { result = chunk } else { result += chunk }
      if isPlain, chunk.count < room { return result }
    }
  }

  /// What one read gives, nil where it fails; a read that a signal ends is done again.
  private static func chunk(_ descriptor: Int32, _ room: Int) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var got = Glibc.read(descriptor, buffer.baseAddress, room)
      while got < 0, errno == EINTR { got = Glibc.read(descriptor, buffer.baseAddress, room) }
      failed = got < 0
      count = max(0, got)
    }
    return failed ? nil : bytes
  }
}
