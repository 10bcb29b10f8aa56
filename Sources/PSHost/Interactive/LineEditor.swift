import CLibEdit
import CSupport
import Glibc

/// libedit: Emacs keys (vi where `~/.editrc` says `bind -v`), history in a file with its search, completion on Tab, Ctrl-C.
public final class LineEditor: LineSource {
  private let editor: OpaquePointer
  private let history: OpaquePointer
  private let interrupt: Int32
  private let historyPath: String?
  /// Completions of the text before the cursor: where the word begins, and what may stand there.
  public var complete: (String) -> (start: Int, words: [String]) = { ($0.utf8.count, []) }
  private var prompt = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
  private var wasInterrupted = false

  /// Opens the terminal; nil where libedit cannot. `interrupt` is the pipe that Ctrl-C makes readable.
  public init?(interrupt: Int32, historyPath: String?) {
    setlocale(LC_ALL, "")
    // A bare system has no en_US.UTF-8; C.UTF-8 is inside glibc, static programs included.
    if String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
    guard let editor = edit_open("rehearse") else { return nil }
    guard let history = history_init() else {
      el_end(editor)
      return nil
    }
    (self.editor, self.history, self.interrupt, self.historyPath) = (editor, history, interrupt, historyPath)
    prompt[0] = 0
    configure()
  }

  deinit {
    history_end(history)
    el_end(editor)
    prompt.deallocate()
  }

  private func configure() {
    _ = history_set_size(history, 4096)
    _ = history_set_unique(history)
    if let historyPath { _ = history_load(history, historyPath) }
    _ = edit_set_client(editor, Unmanaged.passUnretained(self).toOpaque())
    _ = edit_set_history(editor, history)
    _ = edit_set_editor(editor, "emacs")
    _ = edit_set_prompt(editor) { LineEditor.of($0)?.prompt }
    _ = edit_set_reader(editor) { editor, out in
      guard let out, let line = LineEditor.of(editor) else { return 0 }
      return line.read(out)
    }
    _ = edit_add_function(editor, "rehearse-complete", "completes a word") { editor, _ in
      LineEditor.of(editor)?.completeWord() ?? UInt8(CC_ERROR)
    }
    _ = edit_bind_key(editor, "^I", "rehearse-complete")
    _ = edit_bind_key(editor, "^R", "em-inc-search-prev")
    el_source(editor, nil)
  }

  private static func of(_ editor: OpaquePointer?) -> LineEditor? {
    guard let editor, let client = edit_get_client(editor) else { return nil }
    return Unmanaged<LineEditor>.fromOpaque(client).takeUnretainedValue()
  }

  // MARK: - LineSource

  public func readLine(prompt text: String) -> LineInput {
    setPrompt(text)
    wasInterrupted = false
    var count: Int32 = 0
    let line = el_gets(editor, &count)
    TerminalMode.enterRunning()
    if wasInterrupted {
      interrupt_clear()
      el_reset(editor)
      print("")
      fflush(nil)
      return .interrupted
    }
    guard let line, count > 0 else {
      print("")
      fflush(nil)
      return .end
    }
    var result = String(cString: line)
    if result.hasSuffix("\n") { result.removeLast() }
    return .line(result)
  }

  public func remember(_ line: String) {
    guard !line.isEmpty else { return }
    _ = history_enter(history, line)
    if let historyPath { _ = history_save(history, historyPath) }
  }

  private func setPrompt(_ text: String) {
    prompt.deallocate()
    let bytes = Array(text.utf8CString)
    prompt = .allocate(capacity: bytes.count)
    prompt.initialize(from: bytes, count: bytes.count)
  }

  // MARK: - Keys

  /// One character of UTF-8: 1, 0 at the end, -1 where Ctrl-C came.
  private func read(_ out: UnsafeMutablePointer<wchar_t>) -> Int32 {
    var scalar: UInt32 = 0
    var more = 0
    while true {
      guard wait() else {
        wasInterrupted = true
        return -1
      }
      var byte: UInt8 = 0
      guard Glibc.read(0, &byte, 1) == 1 else { return 0 }
      if more > 0 {
        scalar = scalar << 6 | UInt32(byte & 0x3F)
        more -= 1
      } else if byte < 0x80 {
        scalar = UInt32(byte)
      } else {
        more = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
        scalar = UInt32(byte) & (0x3F >> UInt32(more))
      }
      if more == 0 {
        out.pointee = wchar_t(bitPattern: scalar)
        return 1
      }
    }
  }

  /// Waits for a key; false where Ctrl-C came first.
  private func wait() -> Bool {
    var ends = [
      pollfd(fd: 0, events: Int16(POLLIN), revents: 0), pollfd(fd: interrupt, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&ends, 2, -1) < 0 { guard errno == EINTR else { return false } }
    return ends[1].revents == 0
  }

  private func completeWord() -> UInt8 {
    guard let line = el_line(editor)?.pointee else { return UInt8(CC_ERROR) }
    let before = UnsafeRawBufferPointer(start: line.buffer, count: line.cursor - line.buffer)
    let text = String(decoding: before, as: UTF8.self)
    let (start, words) = complete(text)
    let typed = String(decoding: text.utf8.dropFirst(start), as: UTF8.self)
    guard let common = LineEditor.commonPrefix(words), !words.isEmpty else { return UInt8(CC_ERROR) }
    if words.count > 1 && common.count <= typed.count {
      show(words)
      return UInt8(CC_REDISPLAY)
    }
    el_deletestr(editor, Int32(typed.unicodeScalars.count))
    _ = el_insertstr(editor, words.count == 1 ? words[0] : common)
    return UInt8(CC_REFRESH)
  }

  private func show(_ words: [String]) {
    print("")
    print(words.prefix(200).joined(separator: "  "))
    fflush(nil)
  }

  /// The longest text that all words begin with, ignoring case; spelled as in the first.
  static func commonPrefix(_ words: [String]) -> String? {
    guard var prefix = words.first else { return nil }
    for word in words.dropFirst() {
      while !word.lowercased().hasPrefix(prefix.lowercased()) { prefix.removeLast() }
    }
    return prefix
  }
}
